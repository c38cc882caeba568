// rule: no-personal-data-in-prompts
// form: ternary or nullish
import { generateText } from 'ai';

export async function welcome(guest: { nickname?: string; lastName?: string; nights: number }) {
  const { text } = await generateText({
    model: 'openai/gpt-5-mini',
    prompt: guest.lastName ? `Thank a guest for ${guest.nights} nights` : 'Thank a guest',
  });
  return text;
}
