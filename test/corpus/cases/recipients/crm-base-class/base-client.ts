export abstract class BaseClient {
  protected abstract readonly origin: string;

  protected async send(path: string, content: unknown): Promise<number> {
    const response = await fetch(new URL(path, this.origin), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(content),
    });
    return response.status;
  }
}
