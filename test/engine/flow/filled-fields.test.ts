import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string }
declare const user: User;
`;

/** What fields of classes are filled with. */
const ways: Readonly<Record<string, string>> = {
  'a method of a base reads what those that extend it put into a field': `
abstract class Notice {
  protected subject = '';
  protected kind = '';
  tell() { console.log(this.subject); } //= email contact.email (inferred)
  sort() { console.log(this.kind); }
}
class Welcome extends Notice {
  constructor(to: User) { super(); this.subject = to.email; this.kind = 'welcome'; }
}
new Welcome(user).tell();
`,
  'a static field is filled by the name of its class': `
class Visit {
  static who = '';
  static count = 0;
  static #last = '';
  static begin(of: User) {
    Visit.who = of.email;
    Visit.count = of.email.length;
    Visit.#last = of.email;
  }
  static get last() { return Visit.#last; }
}
Visit.begin(user);
console.log(Visit.who); //= email contact.email (inferred)
console.log(Visit.last); //= email contact.email (inferred)
console.log(Visit.count);
`,
  'an inherited field is filled where it is inherited, and not by another heir': `
class Card { protected text = ''; }
class Badge extends Card {
  constructor(of: User) { super(); this.text = of.email; }
  show() {
    console.log(this.text); //= email contact.email (inferred)
  }
}
class Sign extends Card {
  constructor(of: User) { super(); this.text = String(of.email.length); }
  show() { console.log(this.text); }
}
`,
  'a field that starts empty is filled elsewhere': `
class Guest {
  email = '';
  readonly phone = '';
  private firstName = '';
  greeting = 'dear guest';
  get shown() { return this.email; }
  get hidden() { return this.firstName; }
  get fixed() { return this.phone; }
}
declare const guest: Guest;
console.log(guest.shown); //= email contact.email (inferred)
console.log(guest.hidden); //= firstName identity.name (inferred)
console.log(guest.fixed);
console.log(guest.greeting);
`,
  'a property that starts empty is filled elsewhere, and an empty one that is handed over stays empty': `
const form = { email: '', theme: '', count: 0 };
const emptyForm = { email: '' };
declare function tell(of: { email: string }): void;
class Draft {
  #fields = { email: '' };
  get shown() { return this.#fields.email; }
}
console.log(form.email); //= email contact.email (inferred)
console.log(form.theme, form.count);
console.log(emptyForm.email);
console.log(new Draft().shown); //= email contact.email (inferred)
function reset(of: { target: string }) { console.log(of.target); }
reset({ target: '' });
`,
  'a class holds what the interface says that it implements': `
interface Reachable {
  /** @personalData contact.email */ readonly target: string;
  readonly label: string;
}
class Desk implements Reachable {
  label = 'desk';
  constructor(readonly target: string, readonly place: string) {}
  show() {
    console.log(this.target); //= target contact.email
    console.log(this.label);
  }
}
class Room {
  constructor(readonly target: string) {}
}
declare const desk: Desk;
declare const room: Room;
console.log(desk); //= target contact.email
console.log(room.target);
`,
  'declared fields are filled all at once': `
class Job {
  target: string;
  label: string;
  constructor(options: { target: string; label: string }) { Object.assign(this, options); }
  show() { console.log(this.target, this.label); }
}
const job = new Job({ target: user.email, label: 'x' }); //= email contact.email (inferred)
const plain = new Job({ target: 'y', label: 'x' });
console.log(job.target); //= email contact.email (inferred)
console.log(job.label, plain.target);
console.log(job); //= email contact.email (inferred)
console.log(plain);
class Row {
  email!: string;
  count = 0;
  constructor(values: Partial<Row>) { Object.assign(this, values); }
}
console.log(new Row({ email: user.email, count: 1 }).count);
console.log(new Row({ email: user.email }).email); //= email contact.email (inferred)
`,
};

describe('fields of classes', () => {
  testWays(ways, { shared, infer: true });
});
