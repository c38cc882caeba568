// rule: no-personal-data-in-error-tracking
// form: declared recipient
// annotated: yes
import * as Sentry from '@sentry/node';
import { recipient, type Personal } from '@verklaar/annotations';

export const errors = recipient({ id: 'corpus-errors', service: 'sentry', role: 'processor' });

export function follow(member: { box: Personal<string, 'contact.email'> }) {
  Sentry.setTag('box', member.box); // expect: no-personal-data-in-error-tracking contact.email
}
