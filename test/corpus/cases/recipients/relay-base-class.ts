// rule: no-undeclared-recipient
// form: class field
abstract class Relay {
  protected abstract readonly path: string;
  private readonly origin = process.env['RELAY_ORIGIN'] ?? '';

  protected post(content: unknown): Promise<Response> {
    return fetch(`${this.origin}${this.path}`, { method: 'POST', body: JSON.stringify(content) });
  }
}

interface Visitor {
  fullName: string;
  company: string;
}

export class VisitorRelay extends Relay {
  protected readonly path = '/visitors';

  arrived(visitor: Visitor): Promise<Response> {
    return this.post({ visitor, at: new Date().toISOString() });
  }
}
