// rule: no-personal-data-in-error-tracking
// form: DTO mapping
import appInsights from 'applicationinsights';

interface Student {
  voornaam: string;
  klas: string;
  punten: number[];
}

const toProperties = (student: Student) => ({ group: student.klas, count: String(student.punten.length) });

export function graded(student: Student) {
  appInsights.defaultClient.trackEvent({ name: 'graded', properties: toProperties(student) });
}
