// rule: no-personal-data-in-analytics
// form: dynamic key
import posthog from 'posthog-js';

const allowed = ['plan', 'seats', 'country'] as const;

interface Workspace {
  plan: string;
  seats: number;
  country: string;
  billingEmail: string;
  ownerName: string;
}

export function report(workspace: Workspace): void {
  const properties = Object.fromEntries(allowed.map((key) => [key, workspace[key]]));
  posthog.capture('workspace', properties);
}
