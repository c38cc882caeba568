import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
declare function fetch(url: string, init: { method: string; body: string }): void;
declare function inspect(value: unknown): string;
interface Guest {
  /** @personalData contact.email for stays */
  q: string;
  /** @personalData contact.phone for stays */
  w: string;
  room: string;
}
declare const guest: Guest;
`;

/** What objects become on their way, where they say so themselves: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'the text that a class makes of itself': `
class Label {
  constructor(readonly guest: Guest, readonly code: string) {}
  toString() {
    return \`\${this.guest.q} in \${this.code}\`;
  }
}
class Door {
  constructor(readonly guest: Guest, readonly code: string) {}
  toString(): string {
    return 'door ' + this.code;
  }
}
class Gate extends Door {}
class Sign {
  constructor(private readonly text: string) {}
  [Symbol.toPrimitive](hint: string) {
    return hint === 'number' ? 0 : this.text;
  }
}
const label = new Label(guest, 'x');
console.log(\`to \${label}\`); //= q contact.email
console.log('to ' + label); //= q contact.email
console.log(String(label)); //= q contact.email
console.log([label].join()); //= q contact.email
console.log(label); //= q contact.email; w contact.phone
const door = new Door(guest, guest.room);
console.log(\`to \${door}\`, 'to ' + door, String(door), [door].join());
console.log(\`to \${door.guest.q}\`); //= q contact.email
console.log(door); //= q contact.email; w contact.phone
console.log(\`to \${new Gate(guest, 'x')}\`);
console.log(\`to \${new Door(guest, guest.w)}\`); //= w contact.phone
console.log(\`to \${new Sign(guest.q)}\`); //= q contact.email
console.log(\`to \${new Sign(guest.room)}\`);
export function told(label: Label, door: Door, doors: Gate[]) {
  console.log(\`to \${label}\`); //= q contact.email
  console.log(\`to \${door}\`, \`to \${doors}\`);
  for (const one of doors) console.log('to ' + one);
  for (const one of doors) console.log('to ' + one.guest.w); //= w contact.phone
  throw new Error(\`closed: \${door}\`);
}
`,
  'the text of an object that says nothing of itself': `
function fail(reason: unknown): never {
  throw new Error(String(reason));
}
declare const isBad: boolean;
if (isBad) fail({ q: guest.q });
if (isBad) fail({ guests: [guest] });
if (isBad) fail(guest.q); //= q contact.email
if (isBad) fail([guest.q, 'x']); //= q contact.email
if (isBad) fail({ toString: () => guest.q }); //= q contact.email
if (isBad) fail({ ...guest, toString: () => 'x' });
const made = { q: guest.q, of: { w: guest.w } };
console.log(\`\${made}\`, 'to ' + made, \`\${made.of}\`);
console.log(\`\${made.of.w}\`, 'to ' + made.q); //= q contact.email; w contact.phone
console.log(made); //= q contact.email; w contact.phone
console.log(\`\${JSON.stringify(made)}\`); //= q contact.email; w contact.phone
`,
  'the JSON that a class makes of itself': `
class Stay {
  constructor(readonly guest: Guest, readonly nights: number) {}
  toJSON() {
    return { nights: this.nights, tel: this.guest.w };
  }
}
class Night {
  constructor(readonly guest: Guest, readonly price: number) {}
  toJSON() {
    const { guest, ...kept } = this;
    return kept;
  }
}
class Copied {
  constructor(readonly guest: Guest) {}
  toJSON() {
    return Object.assign({}, this);
  }
}
declare const stay: Stay;
declare const night: Night;
console.log(JSON.stringify(stay)); //= w contact.phone
console.log(JSON.stringify({ stay, n: 1 })); //= w contact.phone
console.log(JSON.stringify(night), JSON.stringify([night]), JSON.stringify({ night }));
console.log(night); //= q contact.email; w contact.phone
console.log(JSON.stringify(new Copied(guest))); //= q contact.email; w contact.phone
interface Booking { night: Night; desk: Guest }
declare const booking: Booking;
console.log(JSON.stringify(booking)); //= q contact.email; w contact.phone
console.log(JSON.stringify(booking.night));
fetch('https://api.hotel.example/stays', { method: 'POST', body: JSON.stringify(stay) }); //= w contact.phone
fetch('https://api.hotel.example/stays', { method: 'POST', body: JSON.stringify(night) });
`,
  'what a class shows to a console': `
class Shown {
  constructor(readonly guest: Guest) {}
  [Symbol.for('nodejs.util.inspect.custom')]() {
    return \`guest in \${this.guest.room}\`;
  }
}
class Told {
  #guest: Guest;
  constructor(guest: Guest) {
    this.#guest = guest;
  }
  [inspect.custom]() {
    return { tel: this.#guest.w };
  }
}
class Kept {
  #guest: Guest;
  constructor(guest: Guest) {
    this.#guest = guest;
  }
  told() {
    console.log(this.#guest.q); //= q contact.email
    console.log(this);
  }
}
declare const shown: Shown;
console.log(shown, { shown });
console.log(JSON.stringify(shown)); //= q contact.email; w contact.phone
console.log(new Told(guest)); //= w contact.phone
console.log(JSON.stringify(new Told(guest)), new Kept(guest));
`,
  'what object literals say': `
const door = { guest, code: 'x', toString() { return 'door ' + this.code; }, toJSON: () => ({ tel: guest.w }) };
console.log(\`to \${door}\`);
console.log(JSON.stringify(door)); //= w contact.phone
console.log(\`to \${door.guest.q}\`); //= q contact.email
const sign = { code: 'x', toString: () => guest.q };
console.log(\`to \${sign}\`); //= q contact.email
console.log(sign.code);
`,
};

describe('what objects become', () => {
  testWays(ways, { shared, infer: false });
});
