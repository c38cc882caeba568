// rule: no-personal-data-in-logs
// form: z.infer
import { z } from 'zod';

const article = z.object({
  name: z.string(),
  slug: z.string(),
  published: z.boolean(),
});

export function publish(input: unknown) {
  const data = article.parse(input);
  console.log('publishing', data);
  return data.slug;
}
