// rule: no-personal-data-in-urls
// form: z.infer
import { z } from 'zod';

const Search = z.object({ lastName: z.string(), page: z.number() });
type Search = z.infer<typeof Search>;

export async function search(input: Search) {
  await fetch(`/people?page=${input.page}`);
  await fetch(`/people?page=${input.page}&q=${input.lastName}`); // expect: no-personal-data-in-urls identity.name
}
