// rule: no-unlisted-category
// form: whole object by type
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const planner = recipient({
  id: 'corpus-planner',
  service: 'api.planner.example',
  role: 'processor',
  categories: ['identity.name'],
});

class Patient {
  @PersonalData('identity.name') label = '';
  @PersonalData('special.health') indication = '';
}

export async function schedule(patient: Patient) {
  await fetch('https://api.planner.example/slots', { method: 'POST', body: patient.label });
  await fetch('https://api.planner.example/slots', { method: 'POST', body: JSON.stringify(patient) }); // expect: no-unlisted-category special.health
}
