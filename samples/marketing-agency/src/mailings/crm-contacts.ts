import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import type { Subscription } from './subscription.js';

import { contentMailing, crm, externalEvents, ownEvents } from '../privacy.js';

/** The contacts in the customer-relationship system, from which mailings go out. */
@SharedWith(crm)
@ProcessedFor(contentMailing, externalEvents, ownEvents)
export class CrmContacts {
  readonly #token: string;
  readonly #url: string;

  constructor(token: string, url = 'https://api.hubapi.com') {
    this.#token = token;
    this.#url = url;
  }

  async add(subscription: Subscription): Promise<void> {
    await this.#post('/crm/v3/objects/contacts', {
      properties: {
        email: subscription.email,
        firstname: subscription.firstName,
        lastname: subscription.lastName,
        topic: subscription.topic,
        interests: subscription.interests.join(';'),
      },
    });
  }

  async erase(email: string): Promise<void> {
    await this.#post('/crm/v3/objects/contacts/gdpr-delete', { objectId: email, idProperty: 'email' });
  }

  async #post(path: string, body: unknown): Promise<void> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The customer-relationship system answered ${response.status}.`);
  }
}
