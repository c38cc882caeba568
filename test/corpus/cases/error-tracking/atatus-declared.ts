// rule: no-personal-data-in-error-tracking
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import * as Atatus from 'atatus-spa';

export const atatus = recipient({
  id: 'corpus-atatus',
  service: 'atatus',
  role: 'processor',
  categories: ['account.username'],
});

export function boot(handle: Personal<string, 'account.username'>) {
  Atatus.setUser(handle);
}
