// rule: no-personal-data-in-prompts
// form: queue
import OpenAI from 'openai';

const openai = new OpenAI();
const topics: { title: string; author: { email: string } }[] = [];

export function submit(title: string, author: { email: string }): void {
  topics.push({ title, author });
}

export async function cluster(): Promise<void> {
  const titles = topics.splice(0, 20).map(({ title }) => `- ${title}`);
  await openai.responses.create({ model: 'gpt-4.1-mini', input: `Group these titles:\n${titles.join('\n')}` });
}
