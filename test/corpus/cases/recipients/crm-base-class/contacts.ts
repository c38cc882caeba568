// rule: no-undeclared-recipient
// form: class field
import { BaseClient } from './base-client.js';

interface Contact {
  email: string;
  lastName: string;
  tags: string[];
}

export class ContactSync extends BaseClient {
  protected readonly origin = 'https://api.relatiebeheer-nova.example';

  async sync(contact: Contact): Promise<boolean> {
    const tags = await this.send('/tags', contact.tags);
    const saved = await this.send('/contacts', { mail: contact.email, called: contact.lastName }); // expect: no-undeclared-recipient contact.email identity.name
    return tags === 204 && saved === 204;
  }
}
