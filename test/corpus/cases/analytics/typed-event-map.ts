// rule: no-personal-data-in-analytics
// form: generics
import { PostHog } from 'posthog-node';

interface EventMap {
  'invoice sent': { lines: number; currency: string };
  'reminder sent': { daysLate: number };
  'email changed': { confirmed: boolean };
}

interface Debtor { id: string; email: string; daysLate: number }

const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');

function track<E extends keyof EventMap>(actor: string, event: E, properties: EventMap[E]): void {
  posthog.capture({ distinctId: actor, event, properties });
}

declare function deliver(to: string, text: string): Promise<void>;

export async function remind(debtor: Debtor): Promise<void> {
  await deliver(debtor.email, `You are ${debtor.daysLate} days late.`);
  track(debtor.id, 'reminder sent', { daysLate: debtor.daysLate });
}

export function changeAddress(debtor: Debtor, email: string): Debtor {
  track(debtor.id, 'email changed', { confirmed: false });
  return { ...debtor, email };
}
