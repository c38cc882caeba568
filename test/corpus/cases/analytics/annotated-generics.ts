// rule: no-personal-data-in-analytics
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import posthog from 'posthog-js';

function first<T>(list: readonly T[]): T | undefined {
  return list[0];
}

interface Answer {
  question: number;
  given: Personal<string, 'special.religion'>;
}

export function answered(answers: Answer[]) {
  posthog.capture('answered', { question: first(answers)?.question });
  posthog.capture('answered', { given: first(answers)?.given }); // expect: no-personal-data-in-analytics special.religion
}
