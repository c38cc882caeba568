// rule: no-personal-data-in-errors
// form: returned value of an own function
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Form {
  @PersonalData('contact.email') mail = '';
  @PersonalData('identity.name') called = '';
}

function missing(form: Form): string[] {
  const names: string[] = [];
  if (form.mail === '') names.push('mail');
  if (form.called === '') names.push('called');
  return names;
}

export function check(form: Form) {
  if (missing(form).length > 0) throw new Error(`missing: ${missing(form).join(', ')}`);
}
