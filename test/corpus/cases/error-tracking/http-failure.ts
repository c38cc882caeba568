// rule: no-personal-data-in-error-tracking
// form: error object
import * as Sentry from '@sentry/node';

class HttpFailure extends Error {
  constructor(readonly status: number, readonly path: string) {
    super(`${status} at ${path}`);
    this.name = 'HttpFailure';
  }
}

export async function load(path: string) {
  const response = await fetch(path);
  if (!response.ok) {
    const failure = new HttpFailure(response.status, path);
    Sentry.captureException(failure, { tags: { name: failure.name, status: failure.status } });
    throw failure;
  }
  return response.json();
}
