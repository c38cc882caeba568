/** There is no server to ask: it could not be started, or has stopped. The person has been told already. */
export class ServerUnavailableError extends Error {
  override readonly name = 'ServerUnavailableError';

  constructor(request: string) {
    super(`No server to ask for ${request}.`);
  }
}
