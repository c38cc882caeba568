// rule: no-personal-data-in-error-tracking
// form: destructuring
// annotated: yes
import * as Sentry from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

interface Upload {
  owner: Personal<string, 'account.username'>;
  bytes: number;
  kind: string;
}

export function tooLarge({ bytes, kind, owner }: Upload) {
  Sentry.setTags({ bytes, kind, anonymous: owner === '' });
  Sentry.captureMessage('upload too large');
}
