// rule: no-personal-data-in-analytics
// form: event emitter
import EventEmitter from 'eventemitter3';
import posthog from 'posthog-js';

const bus = new EventEmitter();

bus.on('shared', (detail: { target: string }) => {
  posthog.capture('shared', { target: detail.target });
});

export function share(friend: { email: string }, page: string) {
  bus.emit('opened', { target: page });
  bus.emit('shared', { target: friend.email }); // expect: no-personal-data-in-analytics contact.email
}
