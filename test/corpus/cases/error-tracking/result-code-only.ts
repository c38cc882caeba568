// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

type Outcome<T, E extends string> = { ok: true; value: T } | { ok: false; code: E };

interface Traveller { passportNumber: string; nationality: string; lastName: string }

type Refusal = 'EXPIRED' | 'UNREADABLE';

declare function scan(page: Uint8Array): Promise<Outcome<Traveller, Refusal>>;

export async function admit(page: Uint8Array): Promise<Traveller | undefined> {
  const outcome = await scan(page);
  if (!outcome.ok) {
    Sentry.captureMessage(`scan refused: ${outcome.code}`, { extra: { outcome } });
    return undefined;
  }
  Sentry.addBreadcrumb({ category: 'scan', message: 'read', data: { ok: outcome.ok } });
  return outcome.value;
}
