// rule: no-purpose-creep
// form: whole object by type
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const fund = recipient({ id: 'corpus-alumni-fund', service: 'api.almafund.example', role: 'controller' });
export const courses = activity({ id: 'corpus-courses', purpose: 'serviceProvision', legalBasis: 'contract' });
export const giving = activity({ id: 'corpus-giving', purpose: 'directMarketing', legalBasis: 'consent', recipients: [fund] });

class Student {
  @PersonalData('identity.name', { for: [courses] }) called = '';
  @PersonalData('contact.phone', { for: [courses] }) line = '';
}

class Donor {
  @PersonalData('identity.name', { for: [giving] }) called = '';
}

export async function mirror(student: Student, donor: Donor) {
  await fetch('https://api.almafund.example/donors', { method: 'POST', body: JSON.stringify(donor) });
  await fetch('https://api.almafund.example/leads', { method: 'POST', body: JSON.stringify(student) }); // expect: no-purpose-creep identity.name contact.phone
  await fetch('https://api.almafund.example/calls', { method: 'POST', body: student.line }); // expect: no-purpose-creep contact.phone
}
