// rule: no-personal-data-in-prompts
// form: queue
import { Queue } from 'bullmq';
import { generateText, type LanguageModel } from 'ai';

interface Intake { patientName: string; symptoms: string; ward: string }

const intakes = new Queue<Intake>('intakes', { connection: { url: process.env.REDIS_URL ?? '' } });

export async function admit(intake: Intake): Promise<void> {
  await intakes.add('intake', intake, { removeOnComplete: true });
}

export async function report(model: LanguageModel): Promise<string> {
  const counts = await intakes.getJobCounts('waiting', 'active', 'delayed');
  const waiting = await intakes.getWaiting();
  const perWard: Record<string, number> = {};
  for (const { data } of waiting) perWard[data.ward] = (perWard[data.ward] ?? 0) + 1;
  const { text } = await generateText({
    model,
    prompt: `Write one line on the load of the wards: ${JSON.stringify({ counts, perWard })}`,
  });
  return text;
}
