// rule: no-purpose-creep
// form: queue
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';
import { Queue, Worker } from 'bullmq';

export const panels = recipient({ id: 'yq-panels', service: 'api.koopgedrag.example', role: 'processor' });

export const deliveries = activity({ id: 'yq-deliveries', purpose: 'orderFulfilment', legalBasis: 'contract' });
export const studies = activity({ id: 'yq-studies', purpose: 'research', legalBasis: 'consent', recipients: [panels] });

class Parcel {
  @PersonalData('contact.phone', { for: [deliveries] }) call = '';
  depot = '';
}

class Participant {
  @PersonalData('contact.phone', { for: [studies] }) reach = '';
}

const connection = { url: process.env.REDIS_URL ?? '' };
export const parcels = new Queue<Parcel>('parcels', { connection });
export const participants = new Queue<Participant>('participants', { connection });

new Worker<Participant>('participants', async (job) => {
  await fetch('https://api.koopgedrag.example/people', { method: 'POST', body: JSON.stringify(job.data) });
}, { connection });

new Worker<Parcel>('parcels', async (job) => {
  await fetch('https://api.koopgedrag.example/depots', { method: 'POST', body: job.data.depot });
  await fetch('https://api.koopgedrag.example/people', { method: 'POST', body: JSON.stringify(job.data) }); // expect: no-purpose-creep contact.phone
}, { connection });
