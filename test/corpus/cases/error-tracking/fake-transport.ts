// rule: no-personal-data-in-error-tracking
// form: test double
interface Tracker {
  captureException(error: unknown, hint?: { extra?: Record<string, unknown> }): void;
}

export class MemoryTracker implements Tracker {
  readonly captured: { error: unknown; extra: Record<string, unknown> }[] = [];

  captureException(error: unknown, hint: { extra?: Record<string, unknown> } = {}): void {
    this.captured.push({ error, extra: hint.extra ?? {} });
  }
}

export function importContacts(rows: { email: string; phone: string }[], tracker: Tracker): number {
  for (const row of rows) {
    if (!row.email.includes('@')) tracker.captureException(new Error('no address'), { extra: { phone: row.phone } });
  }
  return rows.length;
}

const tracker = new MemoryTracker();
importContacts([{ email: 'a', phone: '1' }], tracker);
console.assert(tracker.captured.length === 1);
