// rule: no-personal-data-in-analytics
// form: wrapper of a wrapper
import { step } from './step';

export function funnel(lead: { telefoon: string; stap: number }) {
  step(String(lead.stap));
  step(lead.telefoon); // expect: no-personal-data-in-analytics contact.phone
}
