// rule: no-purpose-creep
// form: queue
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';
import { Worker } from 'bullmq';

export const bus = recipient({ id: 'bl-school-bus', service: 'routes.schoolbus.example', role: 'processor' });

export const transport = activity({ id: 'bl-transport', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [bus] });
export const counselling = activity({ id: 'bl-counselling', purpose: 'customerCare', legalBasis: 'consent' });

class RidePupil {
  @PersonalData('contact.address', { for: [transport] }) pickUp = '';
  @PersonalData('comm.support', { for: [counselling] }) worries = '';
  stop = 0;
}

export const worker = new Worker<RidePupil>('rides', async (job) => {
  const { data } = job;
  await fetch('https://routes.schoolbus.example/stops', { method: 'POST', body: `${data.stop};${data.pickUp}` });
  await fetch('https://routes.schoolbus.example/riders', { method: 'POST', body: JSON.stringify(data) }); // expect: no-purpose-creep comm.support
});
