// rule: no-personal-data-in-error-tracking
// form: own wrapper in another file
// annotated: yes
import { trouble } from './trouble';
import type { Personal } from '@verklaar/annotations';

export interface Contact {
  mail: Personal<string, 'contact.email'>;
  /** @notPersonalData number of the run */
  run: number;
}

export async function sync(contacts: Contact[], push: (mail: string) => Promise<void>) {
  for (const contact of contacts) {
    await push(contact.mail).catch((error: unknown) => trouble(error, { run: contact.run, of: contacts.length }));
  }
}
