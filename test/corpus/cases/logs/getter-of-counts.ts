// rule: no-personal-data-in-logs
// form: getter
// annotated: yes
import { type Personal } from '@verklaar/annotations';

export class Waiting {
  readonly #people: { mail: Personal<string, 'contact.email'> }[] = [];

  get size() {
    return this.#people.length;
  }

  get isEmpty() {
    return this.#people.length === 0;
  }

  show() {
    console.log(this.size, this.isEmpty);
  }
}
