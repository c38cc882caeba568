// rule: no-personal-data-in-prompts
// form: queue
import { Worker } from 'bullmq';
import { Mistral } from '@mistralai/mistralai';

interface TranslationJob {
  text: { key: string; english: string };
  language: string;
  requestedBy: { email: string };
}

const mistral = new Mistral();

export const worker = new Worker<TranslationJob>('translations', async (job) => {
  const { language, text } = job.data;
  const answer = await mistral.chat.complete({
    model: 'mistral-small',
    messages: [{ role: 'user', content: `Translate to ${language}: ${text.english}` }],
  });
  return { key: text.key, answer: answer.choices[0]?.message?.content };
});
