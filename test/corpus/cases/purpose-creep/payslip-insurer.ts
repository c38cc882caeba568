// rule: no-purpose-creep
// form: returned value of an own function
// annotated: yes
import { activity, recipient, type Personal } from '@verklaar/annotations';

export const insurer = recipient({ id: 'bl-insurer', service: 'api.verzuimpolis.example', role: 'controller' });

export const absence = activity({
  id: 'bl-absence',
  name: { en: 'Absence insurance', nl: 'Verzuimverzekering' },
  purpose: 'humanResources',
  dataSubjects: ['employee'],
  legalBasis: 'contract',
  retention: 'P2Y',
  recipients: [insurer],
});

export const bonus = activity({
  id: 'bl-bonus',
  name: { en: 'Bonus', nl: 'Bonus' },
  purpose: 'humanResources',
  dataSubjects: ['employee'],
  legalBasis: 'contract',
  retention: 'P7Y',
});

interface Contract {
  staffName: Personal<string, 'identity.name', { for: ['bl-absence', 'bl-bonus'] }>;
  review: Personal<string, 'professional.job', { for: ['bl-bonus'] }>;
  hours: number;
}

function policyLine(contract: Contract) {
  return { insured: contract.staffName, hours: contract.hours };
}

function reviewLine(contract: Contract) {
  return { hours: contract.hours, remark: contract.review };
}

export async function insure(contract: Contract): Promise<void> {
  const target = 'https://api.verzuimpolis.example/policies';
  await fetch(target, { method: 'POST', body: JSON.stringify(policyLine(contract)) });
  await fetch(target, { method: 'PATCH', body: JSON.stringify(reviewLine(contract)) }); // expect: no-purpose-creep professional.job
}
