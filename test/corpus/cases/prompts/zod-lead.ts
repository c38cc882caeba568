// rule: no-personal-data-in-prompts
// form: z.infer
import OpenAI from 'openai';
import { z } from 'zod';

const Lead = z.object({
  company: z.string(),
  contact: z.object({ email: z.email(), phone: z.string().optional() }),
  budget: z.number(),
});

const openai = new OpenAI();

export async function qualify(body: unknown): Promise<string> {
  const lead = Lead.parse(body);
  const first = await openai.responses.create({ model: 'gpt-4.1', input: `Budget ${lead.budget}: small or large?` });
  const second = await openai.responses.create({ model: 'gpt-4.1', input: JSON.stringify(lead) }); // expect: no-personal-data-in-prompts contact.email contact.phone
  return first.output_text + second.output_text;
}
