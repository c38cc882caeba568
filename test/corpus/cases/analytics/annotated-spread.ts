// rule: no-personal-data-in-analytics
// form: spread
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import posthog from 'posthog-js';

export class Questionnaire {
  @PersonalData('special.political') answer = '';
  round = 1;
}

export function submit(questionnaire: Questionnaire) {
  posthog.capture('submit', { round: questionnaire.round });
  posthog.capture('submit', { ...questionnaire }); // expect: no-personal-data-in-analytics special.political
}
