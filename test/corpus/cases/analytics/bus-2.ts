// rule: no-personal-data-in-analytics
// form: event emitter
import mitt from 'mitt';
import posthog from 'posthog-js';

interface Profile { phone: string; plan: string }

const bus = mitt<{ profile: Profile; plan: string }>();

bus.on('plan', (plan) => posthog.capture('plan', { plan }));
bus.on('profile', (profile) => {
  posthog.capture('profile', { plan: profile.plan });
  posthog.capture('profile', profile); // expect: no-personal-data-in-analytics contact.phone
});

export const changed = (profile: Profile) => bus.emit('profile', profile);
