// rule: no-personal-data-in-error-tracking
// form: test double
interface Tracker {
  setUser(user: { email: string } | null): void;
}

export function createFakeTracker(): Tracker & { calls: unknown[] } {
  const calls: unknown[] = [];
  return { calls, setUser: (user) => calls.push(user) };
}

export function scenario(login: (tracker: Tracker) => void) {
  const Sentry = createFakeTracker();
  Sentry.setUser({ email: 'anna@customer.example' });
  login(Sentry);
  return Sentry.calls.length;
}
