// rule: no-purpose-creep
// form: sanitiser
// annotated: yes
import { activity, PersonalData, recipient, redact } from '@verklaar/annotations';

export const translator = recipient({ id: 'corpus-translator', service: 'api.translator.example', role: 'processor' });

export const manuals = activity({
  id: 'corpus-manuals',
  name: { en: 'Manuals', nl: 'Handleidingen' },
  purpose: 'serviceProvision',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: [translator],
});

export const complaints = activity({
  id: 'corpus-complaints',
  name: { en: 'Complaints', nl: 'Klachten' },
  purpose: 'customerCare',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y',
});

class Complaint {
  @PersonalData('comm.message', { for: [complaints] }) text = '';
  page = 1;
}

export async function translate(complaint: Complaint) {
  const body = JSON.stringify({ page: complaint.page, text: redact(complaint.text) });
  await fetch('https://api.translator.example/pages', { method: 'POST', body });
}
