// rule: no-personal-data-in-errors
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Donor {
  group: string;
  citizen: Personal<string, 'identity.document'>;
}

export function checker(donor: Donor) {
  const fail = (reason: string): never => {
    throw new Error(`${donor.citizen}: ${reason}`); // expect: no-personal-data-in-errors identity.document
  };
  const failGroup = (reason: string): never => {
    throw new Error(`group ${donor.group}: ${reason}`);
  };
  return {
    group: () => (donor.group === '' ? failGroup('unknown') : donor.group),
    number: () => (donor.citizen.length !== 9 ? fail('nine digits are needed') : donor.citizen),
  };
}
