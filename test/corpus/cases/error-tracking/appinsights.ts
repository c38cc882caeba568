// rule: no-personal-data-in-error-tracking
// form: DTO mapping
import appInsights from 'applicationinsights';

interface Student {
  voornaam: string;
  klas: string;
  punten: number[];
}

interface Properties {
  group: string;
  display: string;
}

const toProperties = (student: Student): Properties => ({ group: student.klas, display: student.voornaam });

export function graded(student: Student) {
  const client = appInsights.defaultClient;
  client.trackEvent({ name: 'graded', measurements: { count: student.punten.length } });
  client.trackEvent({ name: 'graded', properties: toProperties(student) }); // expect: no-personal-data-in-error-tracking identity.name
}
