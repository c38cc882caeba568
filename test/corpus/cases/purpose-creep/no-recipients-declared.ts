// rule: no-purpose-creep
// form: direct property
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const hosting = recipient({ id: 'corpus-hosting', service: 'api.hosting.example', role: 'processor' });

export const accounts = activity({
  id: 'corpus-accounts',
  name: { en: 'Accounts', nl: 'Accounts' },
  purpose: 'accountManagement',
  dataSubjects: ['user'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: [hosting],
});

class Login {
  @PersonalData('account.username', { for: [accounts] }) handle = '';
  theme = 'dark';
}

export async function store(login: Login) {
  await fetch('https://api.hosting.example/logins', { method: 'PUT', body: JSON.stringify(login) });
}
