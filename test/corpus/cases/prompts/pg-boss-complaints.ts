// rule: no-personal-data-in-prompts
// form: queue
import OpenAI from 'openai';
import PgBoss from 'pg-boss';

interface Complaint { reference: string; customerName: string; phone: string; topic: string }

const boss = new PgBoss(process.env.DATABASE_URL ?? '');
const openai = new OpenAI();

async function reply(complaint: Complaint): Promise<string | null | undefined> {
  const answer = await openai.chat.completions.create({ // expect: no-personal-data-in-prompts identity.name contact.phone
    model: 'gpt-5-mini',
    messages: [
      { role: 'system', content: 'You write short letters.' },
      { role: 'user', content: `Apologise to ${complaint.customerName} and promise to call ${complaint.phone}.` },
    ],
  });
  return answer.choices[0]?.message.content;
}

export async function start(): Promise<void> {
  await boss.start();
  await boss.work('complaints', async ([job]: { id: string; data: Complaint }[]) => {
    if (job === undefined) return;
    const letter = await reply(job.data);
    await boss.send('letters', { reference: job.data.reference, letter });
  });
}
