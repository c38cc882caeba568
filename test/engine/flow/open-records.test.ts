import { testWays } from '../../support/ways.js';

const beside = {
  '/app/node_modules/i18next/index.d.ts':
    'declare const phrases: { t(key: string, values?: Record<string, unknown>): string }; export default phrases;',
};
const shared = `import phrases from 'i18next';
interface Person { email: string; other: string }
declare const person: Person;
declare const console: { log(...values: unknown[]): void };
`;

/** What a type names is not all that a value of it may hold: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'an index signature beside names': `
interface Fields { code: string; [other: string]: unknown }
function say({ code, ...others }: Fields) { console.log(code, { ...others }); }
say({ code: 'a', email: person.email }); //= email contact.email (inferred)
say({ code: person.email }); //= email contact.email (inferred)
say({ code: 'a', other: person.other });
`,
  'a record beside names': `
type Fields = { code: string; status?: number } & Record<string, unknown>;
function say({ code, ...others }: Fields) { console.log(code, { ...others }); }
say({ code: 'a', email: person.email }); //= email contact.email (inferred)
say({ code: 'a', other: person.other });
class Refusal extends Error {
  constructor(fields: Fields) {
    const { code, ...values } = fields;
    super(phrases.t('refused', { ...values }));
  }
}
export function refuse() { throw new Refusal({ code: 'a', email: person.email }); } //= email contact.email (inferred)
export function refuseOther() { throw new Refusal({ code: 'a', other: person.other }); }
`,
  'names alone': `
type Fields = { code: string } & { status?: number };
function say({ code, ...others }: Fields) { console.log({ ...others }); return code; }
say({ code: person.email });
function tell(fields: Fields & { text: string }) { console.log(fields.text); }
tell({ code: 'a', text: person.email }); //= email contact.email (inferred)
`,
};

describe('records that hold more than their type names', () => {
  testWays(ways, { shared, infer: true, beside });
});
