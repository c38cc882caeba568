// rule: no-personal-data-in-error-tracking
// form: template literal
import { addBreadcrumb } from '@sentry/browser';

interface Contact {
  fullName: string;
  lists: string[];
}

export function select(contact: Contact) {
  addBreadcrumb({ category: 'ui', message: `lists: ${contact.lists.length}` });
  // expect: no-personal-data-in-error-tracking identity.name
  addBreadcrumb({
    category: 'ui',
    message: `selected ${contact.fullName}`,
  });
}
