// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/node';

interface Parcel {
  trackingCode: string;
  receiver: { surname: string; postcode: string };
}

export class DeliveryRound {
  private parcel: Parcel | undefined;
  private stop = 0;

  next(parcel: Parcel): void {
    this.parcel = parcel;
    this.stop += 1;
    Sentry.addBreadcrumb({ message: `stop ${this.stop}` });
  }

  fail(error: Error): void {
    Sentry.setContext('parcel', { receiver: this.parcel?.receiver.surname }); // expect: no-personal-data-in-error-tracking identity.name
    Sentry.captureException(error);
  }
}
