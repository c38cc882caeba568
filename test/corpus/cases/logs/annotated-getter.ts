// rule: no-personal-data-in-logs
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

export class Signatory {
  @PersonalData('identity.name') private readonly given: string;

  constructor(given: string, readonly contract: string) {
    this.given = given;
  }

  get heading() {
    return `Signed by ${this.given}`;
  }
}

export function print(signatory: Signatory) {
  console.info(signatory.contract);
  console.info(signatory.heading); // expect: no-personal-data-in-logs identity.name
}
