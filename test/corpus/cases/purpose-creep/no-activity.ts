// rule: no-purpose-creep
// form: destructuring
// annotated: yes
import { activity, recipient, type Personal } from '@verklaar/annotations';

export const gym = recipient({ id: 'corpus-gym', service: 'api.gymdoors.example', role: 'processor' });

export const access = activity({
  id: 'corpus-access',
  name: { en: 'Access', nl: 'Toegang' },
  purpose: 'security',
  dataSubjects: ['member'],
  legalBasis: 'contract',
  retention: 'P30D',
  recipients: [gym],
});

interface Card {
  nr: Personal<string, 'account.username', { for: ['corpus-access'] }>;
  colour: string;
}

export async function open({ nr, colour }: Card) {
  await fetch('https://api.gymdoors.example/open', { method: 'POST', body: `${nr};${colour}` });
}
