// rule: no-personal-data-in-logs
// form: event emitter
// annotated: yes
import { EventEmitter } from 'node:events';

import type { Personal } from '@verklaar/annotations';

interface Paid {
  invoice: string;
  account: Personal<string, 'payment.account'>;
}

const bus = new EventEmitter<{ paid: [Paid] }>();

bus.on('paid', ({ invoice }) => {
  console.log('paid', invoice);
});

export const settle = (paid: Paid) => bus.emit('paid', paid);
