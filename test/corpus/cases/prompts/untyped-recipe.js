// rule: no-personal-data-in-prompts
// form: untyped JavaScript
import { generateText } from 'ai';

export async function recipe(dish, pantry) {
  const names = pantry.map((item) => item.name);
  const { text } = await generateText({
    model: 'mistral/mistral-small',
    prompt: `A recipe for ${dish.name} with ${names.join(', ')}. Title: ${dish.title}`,
  });
  return text;
}
