// rule: no-personal-data-in-errors
// form: template literal
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Referral {
  @PersonalData('special.health') indication = '';
  @PersonalData('identity.document') number = '';
  hospital = '';
}

export function submit(referral: Referral, hospitals: ReadonlySet<string>) {
  if (!hospitals.has(referral.hospital)) throw new Error(`unknown hospital ${referral.hospital}`);
  if (referral.indication.length > 500) {
    throw new Error(`indication too long: ${referral.indication}`); // expect: no-personal-data-in-errors special.health
  }
  if (referral.number.length !== 9) throw new Error('bad number ' + referral.number); // expect: no-personal-data-in-errors identity.document
}
