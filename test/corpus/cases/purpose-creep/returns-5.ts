// rule: no-purpose-creep
// form: assignment
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const survey = recipient({ id: 'corpus-survey-bird', service: 'api.surveybird.example', role: 'processor' });
export const parcels = recipient({ id: 'corpus-returns-carrier', service: 'api.returnly.example', role: 'processor' });
export const returning = activity({ id: 'corpus-returns', purpose: 'orderFulfilment', legalBasis: 'contract', recipients: [parcels] });
export const surveys = activity({ id: 'corpus-surveys', purpose: 'productImprovement', legalBasis: 'consent', recipients: [survey] });

class Return {
  @PersonalData('contact.email', { for: [returning] }) email = '';
  @PersonalData('contact.address', { for: [returning] }) home = '';
  parcel = 0;
}

export async function finish(one: Return) {
  let body = JSON.stringify({ parcel: one.parcel });
  await fetch('https://api.surveybird.example/count', { method: 'POST', body });
  body = JSON.stringify({ to: one.home });
  await fetch('https://api.returnly.example/labels', { method: 'POST', body });
  await fetch('https://api.surveybird.example/ask', { method: 'POST', body: JSON.stringify({ to: one.email }) }); // expect: no-purpose-creep contact.email
}
