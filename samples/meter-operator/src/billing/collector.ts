import type { Personal } from '@verklaar/annotations';

import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import { collector, debtCollection } from '../privacy.js';

/**
 * What a collection agency needs, and no more.
 *
 * @dataSubject customer, debtor
 * @processedFor debt-collection
 */
export interface Claim {
  readonly name: Personal<string, 'identity.name'>;
  readonly address: Personal<string, 'contact.address'>;
  readonly email: Personal<string, 'contact.email'>;
  readonly invoice: Personal<{ readonly number: number; readonly cents: number }, 'billing.invoice'>;
}

@SharedWith(collector)
@ProcessedFor(debtCollection)
export class Collector {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  async handOver({ name, address, email, invoice }: Claim): Promise<void> {
    const answer = await fetch('https://api.incassohuis.example/claims', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': this.#key },
      body: JSON.stringify({ name, address, email, invoice }),
    });
    if (!answer.ok) throw new Error(`The collection agency answers ${answer.status}.`);
  }
}
