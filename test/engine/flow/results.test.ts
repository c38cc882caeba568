import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const head = `
declare const console: { log(...values: unknown[]): void };
interface Parcel {
  /** @personalData contact.email for orders */
  q: string;
  id: string;
  shade: string;
}
declare const parcel: Parcel;
declare const parcels: Parcel[];
declare function useMemo<T>(make: () => T, needs: readonly unknown[]): T;
declare function useState<S>(first: S): [S, (next: S) => void];
declare function useQuery<T>(options: { initial?: T }): { data: { shade: string }; note: string };
declare function parse(values: object): { ok: boolean; error: { issues: { message: string }[] } };
declare function render(text: string): { html: string };
declare function stripe(): { customer: any };
`;

/** One kind of result a text: each line says what it hands over. */
const results: Readonly<Record<string, string>> = {
  'what a hook computes is what its function returns, not what it depends on': `
function Page() {
  const shade = useMemo(() => parcel.shade || null, [parcel, parcels]);
  console.log(shade);
  const mail = useMemo(() => parcel.q || null, [parcel]);
  console.log(mail); //= q contact.email
}
`,
  'a state holds what it was given, and of that only what is asked': `
function List({ first }: { first: Parcel[] }) {
  const [rows] = useState(first);
  rows.forEach((row) => console.log(row.id, row.shade));
  rows.forEach((row) => console.log(row.q)); //= q contact.email
}
`,
  'what a query gives is not what it was told to begin with': `
function Form() {
  const { data, note } = useQuery({ initial: parcel });
  console.log(data.shade, note);
  console.log(parcel.q); //= q contact.email
}
`,
  'what lies deep in a result was made of more than what went in': `
const checked = parse({ to: parcel.q });
if (!checked.ok) console.log(checked.error.issues[0]?.message);
console.log(render(parcel.q).html); //= q contact.email
`,
  'a value that is found to be a text is no record': `
const { customer } = stripe();
console.log(typeof customer === 'string' ? customer : customer.id); //= id account.username (inferred, id)
const payment = stripe();
console.log(typeof payment.customer === 'string' ? payment.customer : undefined);
console.log(typeof payment.customer !== 'string' ? payment.customer : undefined); //= customer ? (inferred)
console.log(typeof payment.customer === 'object' ? payment.customer : undefined); //= customer ? (inferred)
`,
  'what stands in for a name of a column says that it is none of the data': `
declare const options: { user?: { fields?: { email?: string; phone?: string } } };
console.log(options.user?.fields?.email || 'email');
console.log(options.user?.fields?.phone ?? 'nobody to call'); //= phone contact.phone (inferred)
`,
  'what an action answers is about the action': `
declare function createUser(input: object): any;
declare function getInquiry(id: string): any;
const made = createUser({});
console.log(made.message);
console.log(getInquiry('1').message); //= message comm.message (inferred)
`,
  'parts of an object go by their own keys, not by that of the object': `
declare const settings: any;
const report = () => ({ user: { modelName: settings.user?.modelName }, email: { isOn: !!settings.a, way: settings.way } });
console.log(report());
console.log({ email: settings.way.x }); //= x contact.email (inferred)
`,
};

describe('flow results', () => {
  const files = Object.fromEntries(
    Object.values(results).map((text, index) => [`/r/${index}.ts`, `export {};${head}${text}`]),
  );
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/r'), '/r');

  for (const [index, name] of Object.keys(results).entries()) {
    it(name, () => {
      assertCarried(analysis, `/r/${index}.ts`, files[`/r/${index}.ts`] ?? '');
    });
  }
});
