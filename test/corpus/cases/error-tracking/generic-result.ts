// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

type Result<T> = { ok: true; value: T } | { ok: false; input: T; reason: string };

function reportFailure<T>(result: Result<T>): void {
  if (result.ok) return;
  Sentry.captureMessage(result.reason, { extra: { input: result.input } });
}

interface Shipment {
  weight: number;
  zone: string;
}

interface Consignee {
  lastName: string;
  telephone: string;
}

export function check(shipment: Result<Shipment>, consignee: Result<Consignee>): void {
  reportFailure(shipment);
  reportFailure(consignee); // expect: no-personal-data-in-error-tracking identity.name contact.phone
}
