// rule: no-purpose-creep
// form: template literal
// annotated: yes
import { activity, recipient } from '@verklaar/annotations';

export const tutor = recipient({ id: 'corpus-tutor', service: 'api.tutoring.example', role: 'processor' });

export const lessons = activity({
  id: 'corpus-lessons',
  name: { en: 'Lessons', nl: 'Lessen' },
  purpose: 'serviceProvision',
  dataSubjects: ['student'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: [tutor],
});

export const care = activity({
  id: 'corpus-care',
  name: { en: 'Care', nl: 'Zorg' },
  purpose: 'serviceProvision',
  dataSubjects: ['student'],
  legalBasis: 'consent',
  retention: 'P1Y',
});

export interface Pupil {
  /** @personalData identity.name for corpus-lessons, corpus-care */
  called: string;
  /** @personalData special.health for corpus-care */
  condition: string;
}

export async function brief(pupil: Pupil) {
  await fetch('https://api.tutoring.example/names', { method: 'POST', body: `Teach ${pupil.called}` });
  await fetch('https://api.tutoring.example/notes', { method: 'POST', body: `Mind ${pupil.condition}` }); // expect: no-purpose-creep special.health
}
