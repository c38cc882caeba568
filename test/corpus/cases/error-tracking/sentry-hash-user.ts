// rule: no-personal-data-in-error-tracking
// form: pseudonymised
// annotated: yes
import { createHmac } from 'node:crypto';

import * as Sentry from '@sentry/node';
import { PersonalData } from '@verklaar/annotations';

class Reader {
  @PersonalData('contact.email') inbox = '';
}

export function reading(reader: Reader, key: string) {
  const id = createHmac('sha256', key).update(reader.inbox.toLowerCase()).digest('hex');
  Sentry.setUser({ id });
}
