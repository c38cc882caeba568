// rule: no-undeclared-recipient
// form: event emitter
import { EventEmitter } from 'node:events';

interface Order {
  nr: number;
  status: 'open' | 'paid' | 'sent';
  customer: { email: string; lastName: string };
  carrier: { name: string };
}

const orders = new EventEmitter<{ changed: [Order, string] }>();

orders.on('changed', (order, previous) => {
  void fetch('https://hooks.statusbord.example/orders', {
    method: 'POST',
    body: JSON.stringify({ nr: order.nr, from: previous, to: order.status, carrier: order.carrier.name }),
  });
});

export function change(order: Order, status: Order['status']): Order {
  const next = { ...order, status };
  orders.emit('changed', next, order.status);
  return next;
}
