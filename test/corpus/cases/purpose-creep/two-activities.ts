// rule: no-purpose-creep
// form: whole object by type
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const agency = recipient({ id: 'corpus-agency', service: 'api.agency.example', role: 'processor' });

export const hiring = activity({
  id: 'corpus-hiring',
  name: { en: 'Hiring', nl: 'Werving' },
  purpose: 'recruitment',
  dataSubjects: ['applicant'],
  legalBasis: 'legitimateInterests',
  interest: { en: 'finding staff', nl: 'personeel vinden' },
  retention: 'P4W',
  recipients: [agency],
});

export const payroll = activity({
  id: 'corpus-payroll',
  name: { en: 'Payroll', nl: 'Salarisadministratie' },
  purpose: 'humanResources',
  dataSubjects: ['employee'],
  legalBasis: 'legalObligation',
  retention: 'P7Y',
});

class Worker {
  @PersonalData('professional.cv', { for: [hiring, payroll] }) career = '';
  @PersonalData('payment.account', { for: [payroll] }) pay = '';
}

export async function refer(worker: Worker) {
  await fetch('https://api.agency.example/cv', { method: 'POST', body: worker.career });
  await fetch('https://api.agency.example/all', { method: 'POST', body: JSON.stringify(worker) }); // expect: no-purpose-creep payment.account
}
