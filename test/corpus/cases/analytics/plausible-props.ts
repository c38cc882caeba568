// rule: no-personal-data-in-analytics
// form: closure
import Plausible from 'plausible-tracker';

const { trackEvent } = Plausible({ domain: 'shop.example' });

export function createTracker(member: { email: string; tier: string }) {
  return {
    opened: () => trackEvent('opened', { props: { tier: member.tier } }),
    shared: () => {
      trackEvent('shared', { props: { by: member.email } }); // expect: no-personal-data-in-analytics contact.email
    },
  };
}
