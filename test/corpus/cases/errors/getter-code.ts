// rule: no-personal-data-in-errors
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Reader {
  @PersonalData('identity.name') private called = '';
  constructor(readonly nr: number) {}
  get caption() {
    return `reader ${this.nr}`;
  }
  get anonymous() {
    return this.called === '';
  }
}

export function lend(reader: Reader) {
  if (reader.anonymous) throw new Error(`${reader.caption} is anonymous`);
}
