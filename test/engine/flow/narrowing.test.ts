import { testWays } from '../../support/ways.js';

const events = `
declare const console: { log(...values: unknown[]): void };
interface Joined {
  kind: 'joined';
  person: {
    /** @personalData contact.email for orders */
    q: string;
  };
  place: string;
}
interface Paid {
  kind: 'paid';
  payment: {
    /** @personalData contact.phone for orders */
    w: string;
  };
  place: string;
}
interface Closed {
  kind: 'closed';
  place: string;
}
type Happening = Joined | Paid | Closed;
`;

/** What is left of a union where a condition has decided. */
const ways: Readonly<Record<string, string>> = {
  parameters: `
export function tell(event: Happening) {
  switch (event.kind) {
    case 'joined':
      console.log(event); //= q contact.email
      break;
    case 'paid':
      console.log(event.payment, event.place); //= w contact.phone
      console.log({ ...event }); //= w contact.phone
      break;
    default:
      console.log(event);
  }
  console.log(event); //= q contact.email; w contact.phone
  if (event.kind === 'closed') return;
  console.log(event); //= q contact.email; w contact.phone
}
`,
  variables: `
declare function next(): Promise<Happening>;
export async function wait() {
  const event = await next();
  if (event.kind === 'closed') console.log(event);
  else if ('payment' in event) console.log(event); //= w contact.phone
  const given: Happening = await next();
  if (given.kind === 'paid') console.log(given); //= w contact.phone
}
`,
  patterns: `
export function take({ event, id }: { event: Happening; id: string }) {
  if (event.kind === 'closed') console.log(event, id);
  else console.log(event); //= q contact.email; w contact.phone
  if (event.kind === 'paid') console.log(event); //= w contact.phone
}
`,
  'handed on': `
function onPaid(event: Paid) {
  console.log(event.place);
}
function onAny(event: object) {
  console.log(event);
}
export function route(event: Happening) {
  if (event.kind === 'closed') onAny(event);
  if (event.kind === 'joined') onAny(event); //= q contact.email
  if (event.kind === 'paid') onPaid(event);
}
`,
  errors: `
declare const joined: Joined;
function toText(value: unknown) {
  if (value instanceof Error) {
    return { text: value.message, name: value.name };
  }
  return value;
}
function textOf(value: any) {
  return value instanceof TypeError ? value.message : 'x';
}
function messageOf(value: any) {
  return value instanceof TypeError ? 'x' : value.message;
}
console.log(toText(joined)); //= q contact.email
console.log(textOf({ message: joined.person.q }));
console.log(messageOf({ message: joined.person.q })); //= q contact.email
`,
  'made here': `
declare const joined: Joined;
export function make() {
  let event: Happening = joined;
  console.log(event); //= q contact.email
  const found: Happening | undefined = joined;
  if (found) console.log(found.person); //= q contact.email
}
`,
};

describe('what a condition leaves of a type', () => {
  testWays(ways, { shared: events, infer: false });
});
