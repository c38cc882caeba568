// rule: no-unlisted-category
// form: queue
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import { Queue, Worker } from 'bullmq';

export const labels = recipient({
  id: 'bl-labels',
  service: 'api.etiket.example',
  role: 'processor',
  categories: ['contact.address'],
});

interface Box {
  weight: number;
  door: Personal<string, 'contact.address'>;
  medicine: Personal<string, 'special.health'>;
}

export const boxes = new Queue<Box>('boxes');

export const worker = new Worker<Box>('boxes', async ({ data }) => {
  await fetch('https://api.etiket.example/labels', { method: 'POST', body: `${data.weight} g\n${data.door}` });
  await fetch('https://api.etiket.example/customs', { method: 'POST', body: `${data.weight} g\n${data.medicine}` }); // expect: no-unlisted-category special.health
});
