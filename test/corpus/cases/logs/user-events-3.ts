// rule: no-personal-data-in-logs
// form: event emitter
import { EventEmitter } from 'node:events';

interface Registered { id: string; email: string; at: Date }

class Accounts extends EventEmitter<{ registered: [Registered]; removed: [string] }> {
  register(email: string) {
    this.emit('registered', { id: crypto.randomUUID(), email, at: new Date() });
  }
}

export const accounts = new Accounts();

accounts.on('registered', (account) => {
  console.info('registered', account.id);
  console.info('welcome', account.email); // expect: no-personal-data-in-logs contact.email
});
accounts.once('registered', ({ email }) => console.info(`first: ${email}`)); // expect: no-personal-data-in-logs contact.email
accounts.on('removed', (id) => console.info('removed', id));
