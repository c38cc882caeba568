// rule: no-personal-data-in-error-tracking
// form: error object
import Bugsnag from '@bugsnag/js';

class DeliveryError extends Error {
  constructor(
    message: string,
    readonly address: { street: string; postalCode: string },
    readonly attempt: number,
  ) {
    super(message);
  }
}

export function handle(error: unknown): void {
  if (error instanceof DeliveryError) {
    Bugsnag.addMetadata('delivery', { attempt: error.attempt });
    Bugsnag.addMetadata('delivery', { where: error.address }); // expect: no-personal-data-in-error-tracking contact.address
  }
  Bugsnag.notify(error instanceof Error ? error : new Error('unknown failure'));
}
