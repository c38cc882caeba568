// rule: no-personal-data-in-prompts
// form: dynamic key
import OpenAI from 'openai';

const openai = new OpenAI();
const template = 'Write to {{firstName}} about {{topic}}.';

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => values[key] ?? '');
}

export async function write(resident: { firstName: string }, topic: string): Promise<void> {
  await openai.responses.create({ model: 'gpt-4.1-mini', input: fill('About {{topic}}', { topic }) });
  await openai.responses.create({ model: 'gpt-4.1-mini', input: fill(template, { firstName: resident.firstName, topic }) }); // expect: no-personal-data-in-prompts identity.name
}
