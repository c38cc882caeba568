// rule: no-purpose-creep
// form: nested object by type
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const marketer = recipient({ id: 'corpus-marketer', service: 'api.marketer.example', role: 'processor' });

export const campaigns = activity({
  id: 'corpus-campaigns',
  name: { en: 'Campaigns', nl: 'Campagnes' },
  purpose: 'directMarketing',
  dataSubjects: ['customer'],
  legalBasis: 'consent',
  withdraw: { en: 'with the link in each mail', nl: 'met de link in elke mail' },
  retention: 'P1Y',
  recipients: [marketer],
});

export const warranty = activity({
  id: 'corpus-warranty',
  name: { en: 'Warranty', nl: 'Garantie' },
  purpose: 'customerCare',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P2Y',
});

class Owner {
  @PersonalData('contact.phone', { for: [warranty] }) line = '';
}

interface Machine {
  serial: string;
  owner: Owner;
}

export async function promote(machine: Machine) {
  await fetch('https://api.marketer.example/serials', { method: 'POST', body: machine.serial });
  await fetch('https://api.marketer.example/machines', { method: 'POST', body: JSON.stringify(machine) }); // expect: no-purpose-creep contact.phone
}
