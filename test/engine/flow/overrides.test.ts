import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; phone: string }
declare const user: User;
`;

/** What classes do instead of what they extend. */
const ways: Readonly<Record<string, string>> = {
  'a call of a method runs those that take its place too': `
class Notifier { send(to: string) { void to; } }
class Quiet extends Notifier {}
class Loud extends Quiet { override send(to: string) { console.log(to); } }
function run(notifier: Notifier) { notifier.send(user.email); } //= email contact.email (inferred)
`,
  'a method calls what its heirs make of another': `
class Job {
  run(of: User) { this.done(of.phone); } //= phone contact.phone (inferred)
  protected done(to: string) { void to; }
}
class Noted extends Job { protected override done(to: string) { console.log(to); } }
`,
  'what the heir gives is what the method gives': `
class Card {
  tell() { console.log(this.label()); } //= email contact.email (inferred)
  protected label() { return ''; }
}
class Visit extends Card {
  constructor(private readonly of: User) { super(); }
  protected override label() { return this.of.email; }
}
`,
  'an object whose class is seen, an heir beside it and the base itself run their own': `
class Notifier { send(to: string) { void to; } }
class Mute extends Notifier { override send(to: string) { void to; } }
class Loud extends Notifier { override send(to: string) { super.send(to); console.log(to); } }
const plain = new Notifier();
plain.send(user.email);
function run(mute: Mute, loud: Loud) {
  mute.send(user.email);
  loud.send(user.phone); //= phone contact.phone (inferred)
}
`,
  'a getter of an heir says what a base reads': `
class Card {
  get label(): string { return ''; }
  get kind(): string { return ''; }
  tell() {
    console.log(this.label); //= email contact.email (inferred)
    console.log(this.kind);
  }
}
class Visit extends Card {
  constructor(private readonly of: User) { super(); }
  override get label() { return this.of.email; }
  override get kind() { return 'visit'; }
}
`,
};

describe('methods that are overridden', () => {
  testWays(ways, { shared, infer: true });
});
