// rule: no-unlisted-category
// form: own wrapper in another file
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

import { submitToLab } from './lab-client.js';

class DentalPatient {
  @PersonalData('identity.name') called = '';
  @PersonalData('special.health') jaw = '';
}

export async function orderCrown(patient: DentalPatient, tooth: number): Promise<string[]> {
  const first = await submitToLab('crowns', { tooth, called: patient.called });
  const second = await submitToLab('scans', { tooth, scan: patient.jaw }); // expect: no-unlisted-category special.health
  return [first, second];
}
