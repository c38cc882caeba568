// rule: no-personal-data-in-errors
// form: z.infer
import { z } from 'zod';

const Transfer = z.object({ iban: z.string(), cents: z.number().int() });

export function transfer(raw: unknown, limit: number) {
  const parsed: z.output<typeof Transfer> = Transfer.parse(raw);
  if (parsed.cents > limit) throw new Error(`${parsed.cents} is above ${limit}`);
  if (parsed.cents < 0) throw new Error(`cannot collect from ${parsed.iban}`); // expect: no-personal-data-in-errors payment.account
}
