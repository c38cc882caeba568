// rule: no-personal-data-in-analytics
// form: test double
const calls: [string, unknown][] = [];

const posthog = {
  capture(event: string, properties: unknown) {
    calls.push([event, properties]);
  },
};

export function demo(user: { email: string }) {
  posthog.capture('signup', { email: user.email });
  return calls.length;
}
