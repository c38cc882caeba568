// rule: no-personal-data-in-error-tracking
// form: own wrapper in the same file
// annotated: yes
import * as Sentry from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

const warn = (text: string, fields: Record<string, string>) => {
  Sentry.logger.warn(text, fields);
};

export function overdue(loan: { book: string; borrower: Personal<string, 'contact.phone'> }) {
  warn('overdue', { book: loan.book });
  warn('overdue', { call: loan.borrower }); // expect: no-personal-data-in-error-tracking contact.phone
}
