// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

interface Envelope<T> {
  kind: string;
  payload: T;
}
interface Tenant {
  achternaam: string;
  unit: number;
}

export function undeliverable(envelope: Envelope<Tenant>) {
  Sentry.setTag('kind', envelope.kind);
  Sentry.setExtra('payload', envelope.payload); // expect: no-personal-data-in-error-tracking identity.name
}
