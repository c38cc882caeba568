// rule: no-undeclared-recipient
// form: z.infer
// annotated: yes
import { z } from 'zod';

export const Entry = z.object({ team: z.string(), colour: z.string() });

export async function enter(entry: z.infer<typeof Entry>) {
  await fetch('https://league.matches.example/entries', { method: 'POST', body: JSON.stringify(entry) });
}
