// rule: no-undeclared-recipient
// form: queue
import { Queue, Worker } from 'bullmq';

interface Restock {
  product: { name: string; ean: string };
  quantity: number;
  requestedBy: { email: string; firstName: string };
}

export const restocks = new Queue<Restock>('restocks');

export const worker = new Worker<Restock>('restocks', async ({ data, id }) => {
  const { product, quantity } = data;
  const response = await fetch('https://b2b.groothandel-oost.example/orders', {
    method: 'POST',
    body: JSON.stringify({ reference: id, ean: product.ean, name: product.name, quantity }),
  });
  if (!response.ok) throw new Error(`wholesaler answered ${response.status}`);
});
