// rule: no-unlisted-category
// form: z.infer
// annotated: yes
import { recipient } from '@verklaar/annotations';
import { z } from 'zod';

export const creche = recipient({
  id: 'bl-creche',
  service: 'api.opvanghuis.example',
  role: 'controller',
  categories: ['identity.name', 'child.any'],
});

const Child = z.object({
  called: z.string().meta({ personalData: 'child.any' }),
  parent: z.string().meta({ personalData: 'identity.name' }),
  group: z.string().meta({ notPersonalData: 'name of a group of children' }),
});

export async function enrolChildren(raw: unknown[]): Promise<number> {
  const children: z.infer<typeof Child>[] = raw.map((one) => Child.parse(one));
  await fetch('https://api.opvanghuis.example/children', { method: 'POST', body: JSON.stringify(children) });
  return children.length;
}
