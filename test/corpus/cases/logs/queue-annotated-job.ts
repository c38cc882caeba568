// rule: no-personal-data-in-logs
// form: queue
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import { Worker } from 'bullmq';

interface Measurement {
  meter: string;
  value: Personal<number, 'metering.reading'>;
}

export const worker = new Worker<Measurement>('measurements', async ({ id, data }) => {
  console.info('measurement', id, data.meter.length);
  console.info('value', data.value); // expect: no-personal-data-in-logs metering.reading
});
