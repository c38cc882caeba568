// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

class Option<T> {
  private constructor(private readonly inner: T | null) {}

  static of<U>(value: U | null | undefined): Option<U> {
    return new Option<U>(value ?? null);
  }

  map<U>(change: (value: T) => U): Option<U> {
    return this.inner === null ? new Option<U>(null) : Option.of(change(this.inner));
  }

  getOrElse(other: T): T {
    return this.inner ?? other;
  }
}

interface Delivery {
  parcels: number;
  consignee?: { streetAddress: string; postalCode: string };
}

export function routeFailed(delivery: Delivery, reason: string): void {
  const stops = Option.of(delivery.parcels).getOrElse(0);
  const place = Option.of(delivery.consignee)
    .map((to) => `${to.streetAddress}, ${to.postalCode}`)
    .getOrElse('depot');
  Sentry.setTag('stops', stops);
  Sentry.captureMessage(reason, { extra: { place } }); // expect: no-personal-data-in-error-tracking contact.address
}
