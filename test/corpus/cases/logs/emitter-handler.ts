// rule: no-personal-data-in-logs
// form: event emitter
import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

bus.on('signup', (who: string, plan: string) => {
  console.log('signup', plan);
});

bus.on('mail', (target) => {
  console.log('mail queued for', target);
});

export function signUp(user: { email: string; plan: string }) {
  bus.emit('signup', 'somebody', user.plan);
  bus.emit('mail', user.email); // expect: no-personal-data-in-logs contact.email
}
