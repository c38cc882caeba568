// rule: no-personal-data-in-analytics
// form: string methods
import mixpanel from 'mixpanel-browser';

const free = new Set(['mail.example', 'post.example']);

function kindOf(email: string): 'business' | 'private' {
  const domain = email.split('@').at(-1) ?? '';
  return free.has(domain) ? 'private' : 'business';
}

export function signedUp(form: { email: string; seats: number }): void {
  mixpanel.track('signed up', { kind: kindOf(form.email), seats: form.seats });
  mixpanel.register({ domain: form.email.split('@')[1] });
}
