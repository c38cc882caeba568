import type { BrevoClient } from '@getbrevo/brevo';

import { BrevoError } from '@getbrevo/brevo';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import type { Subscriber } from './subscriber.js';

import { brevo, newsletter } from '../privacy.js';

/** The list at Brevo from which newsletters are sent. */
@SharedWith(brevo)
@ProcessedFor(newsletter)
export class NewsletterList {
  readonly #client: BrevoClient;
  readonly #listId: number;

  constructor(client: BrevoClient, listId: number) {
    this.#client = client;
    this.#listId = listId;
  }

  /** @param unsubscribeLink - stands at the bottom of each newsletter */
  async add(subscriber: Subscriber, unsubscribeLink: string): Promise<void> {
    await this.#client.contacts.createContact({
      email: subscriber.email,
      attributes: { NICKNAME: subscriber.nickname, TOPICS: [...subscriber.topics], UNSUBSCRIBE: unsubscribeLink },
      listIds: [this.#listId],
      updateEnabled: true,
    });
  }

  /** Erases the contact; one that is gone already is fine. */
  async remove(email: string): Promise<void> {
    try {
      await this.#client.contacts.deleteContact({ identifier: email, identifierType: 'email_id' });
    } catch (error) {
      if (!(error instanceof BrevoError && error.statusCode === 404)) throw error;
    }
  }
}
