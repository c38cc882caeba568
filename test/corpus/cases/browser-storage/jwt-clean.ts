// rule: no-personal-data-in-browser-storage
// form: alias import
// annotated: yes
import { sign as issue } from 'jsonwebtoken';
import { PersonalData } from '@verklaar/annotations';

class Nurse {
  @PersonalData('identity.name') called = '';
  ward = '';
}

export const pass = (nurse: Nurse, secret: string) => issue({ ward: nurse.ward, named: nurse.called !== '' }, secret);
