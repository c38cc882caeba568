import { helpdesk, helpdeskSystem } from '@verklaar-samples/hvac-domain';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';
import { z } from 'zod';

const ticketSchema = z.object({
  id: z.string().meta({ notPersonalData: 'number of the ticket' }),
  subject: z.string().meta({ personalData: ['comm.support', { for: [helpdesk] }] }),
  closedAt: z.iso.datetime().nullable().meta({ notPersonalData: 'when it was handled' }),
});

/** A question as the helpdesk system keeps it. */
export type Ticket = z.infer<typeof ticketSchema>;

/** The helpdesk system, over HTTP. Questions are kept there and nowhere else. */
@SharedWith(helpdeskSystem)
@ProcessedFor(helpdesk)
export class Helpdesk {
  readonly #token: string;
  readonly #url: string;

  constructor(token: string, url = 'https://api.baliewerk.example') {
    this.#token = token;
    this.#url = url;
  }

  async open(question: Question): Promise<Ticket> {
    return ticketSchema.parse(await this.#call('POST', '/tickets', question));
  }

  /** The questions that one person asked. */
  async of(email: string): Promise<readonly Ticket[]> {
    return z.array(ticketSchema).parse(await this.#call('POST', '/tickets/search', { requester: email }));
  }

  /** Erases what was handled before a moment. */
  async eraseClosedBefore(moment: Date): Promise<void> {
    await this.#call('DELETE', `/tickets?closedBefore=${moment.toISOString()}`);
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The helpdesk system answered ${response.status}.`);
    return response.status === 204 ? undefined : response.json();
  }
}

/**
 * What somebody asks support.
 *
 * @dataSubject user, endCustomer, correspondent
 * @processedFor helpdesk
 */
export interface Question {
  /** @personalData identity.name */
  readonly name: string;
  /** @personalData contact.email */
  readonly email: string;
  /** @personalData comm.support */
  readonly subject: string;
  /** @personalData comm.message */
  readonly text: string;
}
