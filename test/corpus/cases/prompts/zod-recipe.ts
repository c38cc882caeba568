// rule: no-personal-data-in-prompts
// form: z.infer
import OpenAI from 'openai';
import { z } from 'zod';

const Recipe = z.object({
  name: z.string(),
  persons: z.number().int(),
  ingredients: z.array(z.object({ name: z.string(), grams: z.number() })),
});

type Recipe = z.infer<typeof Recipe>;

const openai = new OpenAI();

export async function vary(recipe: Recipe): Promise<Recipe> {
  const response = await openai.responses.create({
    model: 'gpt-4.1',
    input: `A vegetarian variant of ${JSON.stringify(recipe)}, as JSON`,
  });
  return Recipe.parse(JSON.parse(response.output_text));
}
