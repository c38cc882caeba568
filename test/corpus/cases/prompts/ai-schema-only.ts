// rule: no-personal-data-in-prompts
// form: z.infer
import { generateObject } from 'ai';
import { z } from 'zod';

const Contact = z.object({ name: z.string(), email: z.string(), phone: z.string() });
type Contact = z.infer<typeof Contact>;

export async function example(): Promise<Contact> {
  const { object } = await generateObject({
    model: 'openai/gpt-5-mini',
    schema: Contact,
    prompt: 'Make up a fictitious contact with a name, an e-mail address and a phone number.',
  });
  return object;
}
