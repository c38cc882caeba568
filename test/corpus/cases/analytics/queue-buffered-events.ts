// rule: no-personal-data-in-analytics
// form: queue
import mixpanel from 'mixpanel-browser';

const buffer: { event: string; properties: Record<string, unknown> }[] = [];

export function track(event: string, properties: Record<string, unknown>): void {
  buffer.push({ event, properties });
}

export function signedUp(user: { email: string; plan: string }): void {
  track('plan', { plan: user.plan });
  track('signed up', { email: user.email }); // expect: no-personal-data-in-analytics contact.email
}

export function flush(): void {
  for (const { event, properties } of buffer.splice(0)) mixpanel.track(event, properties);
}
