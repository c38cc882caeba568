// rule: no-purpose-creep
// form: queue
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';
import { Worker } from 'bullmq';

export const canteen = recipient({ id: 'bl-canteen', service: 'orders.kantine.example', role: 'processor' });

export const lunches = activity({ id: 'bl-lunches', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [canteen] });
export const grading = activity({ id: 'bl-grading', purpose: 'serviceProvision', legalBasis: 'contract' });

class LunchPupil {
  @PersonalData('identity.name', { for: [lunches, grading] }) called = '';
  @PersonalData('usage.events', { for: [grading] }) marks: number[] = [];
  menu = '';
}

export const worker = new Worker<LunchPupil>('lunches', async (job) => {
  const { called, menu, marks } = job.data;
  await job.log(`marks known: ${marks.length}`);
  await fetch('https://orders.kantine.example/orders', { method: 'POST', body: JSON.stringify({ called, menu }) });
});
