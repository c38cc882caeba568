// rule: no-unlisted-category
// form: queue
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import { Queue } from 'bullmq';

export const stock = recipient({
  id: 'bl-stock',
  service: 'api.magazijnrobot.example',
  role: 'processor',
  categories: ['contact.address'],
});

interface Pick {
  sku: string;
  shelf: number;
  door: Personal<string, 'contact.address'>;
  buyer: Personal<string, 'identity.name'>;
}

const picks = new Queue<Pick>('picks', { connection: { host: 'localhost' } });

export async function enqueue(pick: Pick): Promise<void> {
  await picks.add('pick', pick, { jobId: pick.sku, attempts: 3 });
  await fetch('https://api.magazijnrobot.example/picks', {
    method: 'POST',
    body: JSON.stringify({ sku: pick.sku, shelf: pick.shelf, door: pick.door }),
  });
}
