// rule: no-personal-data-in-error-tracking
// form: dynamic key
import Bugsnag from '@bugsnag/js';

interface Mailing {
  email: string;
  state: 'queued' | 'sent' | 'bounced';
}

export function reportBounces(mailings: readonly Mailing[]): void {
  const perState: Record<Mailing['state'], number> = { queued: 0, sent: 0, bounced: 0 };
  const seen: Record<string, true> = {};
  for (const mailing of mailings) {
    perState[mailing.state] += 1;
    seen[mailing.email] = true;
  }
  if (perState.bounced * 10 < mailings.length) return;
  Bugsnag.notify(new Error('too many bounces'), (event) => {
    event.addMetadata('mailing', { ...perState, receivers: Object.keys(seen).length });
  });
}
