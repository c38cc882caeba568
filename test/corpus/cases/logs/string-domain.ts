// rule: no-personal-data-in-logs
// form: string methods
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function provider(box: Personal<string, 'contact.email'>) {
  const domain = box.slice(box.indexOf('@') + 1).toLowerCase();
  console.log('provider', domain, box.includes('+'), box.startsWith('info@'));
}
