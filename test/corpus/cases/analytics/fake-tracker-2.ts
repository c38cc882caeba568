// rule: no-personal-data-in-analytics
// form: test double
interface Tracker { capture(event: string, properties: Record<string, unknown>): void }

export function createFakeTracker() {
  const events: { event: string; properties: Record<string, unknown> }[] = [];
  const posthog: Tracker = { capture: (event, properties) => void events.push({ event, properties }) };
  return { posthog, events };
}

export function signIn(user: { email: string; plan: string }) {
  const { posthog, events } = createFakeTracker();
  posthog.capture('signed in', { email: user.email, plan: user.plan });
  return events.length;
}
