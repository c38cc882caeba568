// rule: no-purpose-creep
// form: destructuring
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const screening = recipient({ id: 'bl-screening', service: 'api.huurcheck.example', role: 'controller' });

export const letting = activity({
  id: 'bl-letting',
  name: { en: 'Letting', nl: 'Verhuur' },
  purpose: 'serviceProvision',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P2Y',
  recipients: [screening],
});

export const neighbourhood = activity({
  id: 'bl-neighbourhood',
  name: { en: 'Neighbourhood survey', nl: 'Buurtonderzoek' },
  purpose: 'research',
  dataSubjects: ['customer'],
  legalBasis: 'consent',
  retention: 'P1Y',
});

class Tenant {
  @PersonalData('identity.name', { for: [letting] }) called = '';
  @PersonalData('payment.creditScore', { for: [letting] }) score = 0;
  @PersonalData('special.religion', { for: [neighbourhood] }) belief = '';
  flat = '';
}

export async function screen(tenant: Tenant): Promise<void> {
  const { called, score, ...others } = tenant;
  await fetch('https://api.huurcheck.example/checks', { method: 'POST', body: JSON.stringify({ called, score }) });
  await fetch('https://api.huurcheck.example/flats', { method: 'POST', body: others.flat });
  await fetch('https://api.huurcheck.example/extra', { method: 'POST', body: JSON.stringify(others) }); // expect: no-purpose-creep special.religion
}
