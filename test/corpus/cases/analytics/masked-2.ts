// rule: no-personal-data-in-analytics
// form: sanitiser
import posthog from 'posthog-js';

function maskEmail(email: string) {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}

export function invited(guest: { email: string; role: string }) {
  console.log('invited', maskEmail(guest.email));
  posthog.capture('invited', { role: guest.role, who: maskEmail(guest.email) }); // expect: no-personal-data-in-analytics contact.email
}

export function accepted(guest: { email: string; phone: string }) {
  posthog.capture('accepted', { who: maskEmail(guest.email) }); // expect: no-personal-data-in-analytics contact.email
}
