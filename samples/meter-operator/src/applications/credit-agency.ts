import { ProcessedFor, SharedWith } from '@verklaar/annotations';
import { z } from 'zod';

import type { Application } from './application.js';

import { creditAgency, creditCheck } from '../privacy.js';

const scoreSchema = z.object({
  score: z
    .number()
    .min(0)
    .max(100)
    .meta({
      personalData: [
        'payment.creditScore',
        { for: [creditCheck], dataSubjects: ['prospect'], source: { from: creditAgency } },
      ],
    }),
});

/** Asks for a score; who is asked about hears of it in the statement and in the letter of refusal. */
@SharedWith(creditAgency)
@ProcessedFor(creditCheck)
export class CreditAgency {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** @returns undefined when the agency does not answer: then a person decides */
  async scoreOf({ name, birthDate, address }: Application): Promise<number | undefined> {
    const answer = await fetch('https://api.kredietwijzer.example/v2/scores', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': this.#key },
      body: JSON.stringify({ name, birthDate, address }),
    });
    return answer.ok ? scoreSchema.parse(await answer.json()).score : undefined;
  }
}
