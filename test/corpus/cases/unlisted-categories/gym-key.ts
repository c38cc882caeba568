// rule: no-unlisted-category
// form: template literal
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const keys = recipient({ id: 'corpus-gym-keys', service: 'api.gymkey.example', role: 'processor', categories: ['identity.name'] });

class Visitor {
  @PersonalData('identity.name') called = '';
  @PersonalData('identity.birthDate') born = '';
  @PersonalData('special.biometric') finger = '';
}

export async function enter(visitor: Visitor) {
  await fetch('https://api.gymkey.example/enter', { method: 'POST', body: `name=${visitor.called}` });
  await fetch('https://api.gymkey.example/enter', { method: 'POST', body: `born=${visitor.born}` }); // expect: no-unlisted-category identity.birthDate
  await fetch('https://api.gymkey.example/enter', { method: 'POST', body: `${visitor.called};${visitor.finger}` }); // expect: no-unlisted-category special.biometric
}
