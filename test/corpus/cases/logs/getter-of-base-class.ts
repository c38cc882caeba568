// rule: no-personal-data-in-logs
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

abstract class Party {
  @PersonalData('identity.name') protected given = '';
  protected shelf = '';

  get title(): string {
    return this.given.toUpperCase();
  }

  get location(): string {
    return this.shelf;
  }
}

export class Lender extends Party {
  show() {
    console.log(this.title); // expect: no-personal-data-in-logs identity.name
    console.log(this.location);
  }
}
