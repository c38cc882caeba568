// rule: no-undeclared-recipient
// form: queue
// annotated: yes
import { Queue } from 'bullmq';
import type { Personal } from '@verklaar/annotations';

interface Visit {
  doctor: number;
  reason: Personal<string, 'special.health'>;
}

const queue = new Queue<Visit>('visits');
const outbox: Visit[] = [];

export async function plan(visit: Visit) {
  outbox.push(visit);
  await queue.add('visit', { doctor: visit.doctor, reason: visit.reason });
}

export async function flush() {
  for (const visit of outbox) {
    await fetch('https://clinic.agenda.example/doctors', { method: 'POST', body: String(visit.doctor) });
    await fetch('https://clinic.agenda.example/visits', { method: 'POST', body: visit.reason }); // expect: no-undeclared-recipient special.health
  }
}
