// rule: no-personal-data-in-logs
// form: dynamic key
import { consola } from 'consola';

interface Contact {
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
}

const fields = ['email', 'phone', 'postalAddress'] as const;

export function reportQuality(contacts: readonly Contact[]): Record<(typeof fields)[number], number> {
  const missing = { email: 0, phone: 0, postalAddress: 0 };
  for (const contact of contacts) {
    for (const field of fields) {
      if (contact[field] === null || contact[field] === '') missing[field] += 1;
    }
  }
  consola.info('contacts without a value, per field', missing);
  consola.info(`e-mail missing for ${missing.email} of ${contacts.length}`);
  return missing;
}
