// rule: no-personal-data-in-prompts
// form: queue
// annotated: yes
import { Worker } from 'bullmq';
import OpenAI from 'openai';
import type { Personal } from '@verklaar/annotations';

interface Transcript {
  call: number;
  spoken: Personal<string, 'comm.recording'>;
}

const openai = new OpenAI();

export const worker = new Worker<Transcript>('calls', async (job) => {
  await job.updateProgress(10);
  const result = await openai.responses.create({ model: 'gpt-5', input: job.data.spoken }); // expect: no-personal-data-in-prompts comm.recording
  return result.output_text.length;
});
