// rule: no-personal-data-in-analytics
// form: event emitter
import { EventEmitter } from 'node:events';

import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init('not-a-token');
const cart = new EventEmitter();

cart.on('added', (sku: string) => {
  mixpanel.track('added', { sku });
});

export function add(item: { sku: string }, owner: { email: string }) {
  cart.emit('added', item.sku);
  cart.emit('owner', owner.email);
}
