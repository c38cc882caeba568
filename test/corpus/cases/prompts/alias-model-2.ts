// rule: no-personal-data-in-prompts
// form: alias import
import { generateText as write } from 'ai';

export async function reply(model: Parameters<typeof write>[0]['model'], review: { email: string; stars: number; message: string }) {
  await write({ model, prompt: `Thank for ${review.stars} stars` });
  return write({ model, prompt: `Reply to ${review.email}` }); // expect: no-personal-data-in-prompts contact.email
}
