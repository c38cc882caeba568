// rule: no-purpose-creep
// form: await or promise
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const university = recipient({ id: 'bl-university', service: 'intake.studiecohort.example', role: 'controller' });

export const treatment = activity({
  id: 'bl-treatment',
  name: { en: 'Treatment', nl: 'Behandeling' },
  purpose: 'serviceProvision',
  dataSubjects: ['patient'],
  legalBasis: 'contract',
  retention: 'P20Y',
});

export const cohort = activity({
  id: 'bl-cohort',
  name: { en: 'Cohort study', nl: 'Cohortonderzoek' },
  purpose: 'research',
  dataSubjects: ['patient'],
  legalBasis: 'consent',
  retention: 'P10Y',
  recipients: [university],
});

class ClinicRecord {
  @PersonalData('special.health', { for: [treatment] }) finding = '';
  @PersonalData('identity.gender', { for: [treatment, cohort] }) sex = '';
}

declare const records: { get(nr: string): Promise<ClinicRecord> };

export async function enrol(nr: string): Promise<void> {
  const record = await records.get(nr);
  await fetch('https://intake.studiecohort.example/entries', { method: 'POST', body: record.sex });
  await records.get(nr).then((one) =>
    fetch('https://intake.studiecohort.example/findings', { method: 'POST', body: one.finding }), // expect: no-purpose-creep special.health
  );
}
