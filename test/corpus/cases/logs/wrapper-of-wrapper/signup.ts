// rule: no-personal-data-in-logs
// form: wrapper of a wrapper
import { reportStep } from './steps';

export async function signUp(form: { emailAddress: string; plan: string }) {
  reportStep('plan', form.plan);
  reportStep('contact', form.emailAddress); // expect: no-personal-data-in-logs contact.email
}
