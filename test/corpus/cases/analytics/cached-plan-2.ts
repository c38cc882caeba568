// rule: no-personal-data-in-analytics
// form: map or set
import posthog from 'posthog-js';

const planByEmail = new Map<string, { plan: string; seats: number }>();

export function seats(user: { email: string }) {
  const found = planByEmail.get(user.email);
  posthog.capture('seats', { plan: found?.plan, seats: found?.seats, cached: planByEmail.has(user.email) });
}
