import Bugsnag from '@bugsnag/js';

export function trouble(error: unknown, details: Record<string, number>) {
  Bugsnag.notify(error as Error, (event) => event.addMetadata('details', details));
}
