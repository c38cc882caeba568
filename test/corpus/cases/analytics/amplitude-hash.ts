// rule: no-personal-data-in-analytics
// form: pseudonymised
import { createHash } from 'node:crypto';

import * as amplitude from '@amplitude/analytics-node';

export function installed(user: { email: string }, version: string) {
  amplitude.track('installed', { version });
  const key = createHash('sha256').update(user.email).digest('hex');
  amplitude.track('installed', { version, key }); // expect: no-personal-data-in-analytics contact.email
}
