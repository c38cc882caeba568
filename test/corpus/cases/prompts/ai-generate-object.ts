// rule: no-personal-data-in-prompts
// form: await or promise
import { generateObject } from 'ai';
import { z } from 'zod';

declare function loadMember(id: string): Promise<{ biography: string; emailAddress: string }>;

export async function tags(id: string) {
  const member = await loadMember(id);
  const schema = z.object({ email: z.string(), tags: z.array(z.string()) });
  return generateObject({ model: 'openai/gpt-5-mini', schema, prompt: member.emailAddress }); // expect: no-personal-data-in-prompts contact.email
}
