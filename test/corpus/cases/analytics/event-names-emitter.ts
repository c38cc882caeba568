// rule: no-personal-data-in-analytics
// form: event emitter
import { EventEmitter } from 'node:events';
import posthog from 'posthog-js';

interface SignUp {
  email: string;
  plan: { name: string; seats: number };
}

export const app = new EventEmitter<{ 'signup.done': [SignUp]; 'plan.changed': [SignUp['plan']] }>();

app.on('signup.done', ({ email, plan }) => {
  posthog.capture('signup', { plan: plan.name, withPlus: email.includes('+') });
});

app.on('plan.changed', (plan) => posthog.capture('plan', { ...plan }));

export function done(signUp: SignUp): void {
  app.emit('signup.done', signUp);
  app.emit('plan.changed', signUp.plan);
}
