// rule: no-personal-data-in-browser-storage
// form: returned value of an own function
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Profile {
  born: Personal<string, 'identity.birthDate'>;
  colour: string;
}

const isComplete = (profile: Profile) => profile.born !== '' && profile.colour !== '';
const colourOf = (profile: Profile) => profile.colour;

export function keep(profile: Profile) {
  localStorage.setItem('complete', String(isComplete(profile)));
  localStorage.setItem('colour', colourOf(profile));
}
