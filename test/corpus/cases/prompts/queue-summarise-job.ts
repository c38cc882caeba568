// rule: no-personal-data-in-prompts
// form: queue
import OpenAI from 'openai';
import { Queue, Worker } from 'bullmq';

const openai = new OpenAI();
const calls = new Queue<{ transcript: string; callerPhone: string }>('calls');

export async function hangUp(transcript: string, callerPhone: string): Promise<void> {
  await calls.add('summarise', { transcript, callerPhone });
}

export const worker = new Worker<{ transcript: string; callerPhone: string }>('calls', async (job) => {
  await openai.responses.create({ model: 'gpt-4.1-mini', input: `Which country has ${job.data.callerPhone}?` }); // expect: no-personal-data-in-prompts contact.phone
});
