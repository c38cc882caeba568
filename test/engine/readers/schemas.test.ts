import assert from 'node:assert/strict';

import { collect, factsOf, showFinding } from '../../support/collect.js';

/** Marked and reviewed fields, as `Owner.field category`. */
function fieldsOf(files: Readonly<Record<string, string>> | string): readonly string[] {
  const { facts, findings } = collect(typeof files === 'string' ? { 'a.ts': files } : files);
  assert.deepEqual(findings.map(showFinding), []);
  return [
    ...factsOf(facts, 'personalField').map(({ evidence, declaration }) => {
      const { category } = declaration.value;
      return `${evidence.symbol} ${category}`;
    }),
    ...factsOf(facts, 'notPersonalField').map(({ evidence }) => `${evidence.symbol} -`),
  ].sort();
}

function linksOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { facts } = collect(files);
  return [
    ...factsOf(facts, 'embedding').map(({ evidence, embeds }) => `${evidence.symbol} embeds ${embeds.join(', ')}`),
    ...factsOf(facts, 'inheritance').map(({ owner, base }) => `${owner} extends ${base}`),
  ].sort();
}

const mail = `{ personalData: 'contact.email' }`;

describe('metadata of schemas', () => {
  const marked: Readonly<Record<string, string>> = {
    'on a field': `const U = z.object({ a: z.string().meta(${mail}) });`,
    'before what refines it': `const U = z.object({ a: z.string().meta(${mail}).optional().nullable().default('') });`,
    'inside what wraps it': `const U = z.object({ a: z.optional(z.array(z.string().meta(${mail}))) });`,
    'in a registry': `const U = z.object({ a: z.string().register(z.globalRegistry, ${mail}) });`,
    'as an action of Valibot': `const U = v.object({ a: v.pipe(v.string(), v.metadata(${mail})) });`,
    'as an option of TypeBox': `import { Type } from '@sinclair/typebox';\nconst U = Type.Object({ a: Type.String(${mail}) });`,
    'on a constant that a field uses': `const Mail = z.email().meta(${mail});\nconst U = z.object({ a: Mail.optional() });`,
    'on a constant of a constant': `const Mail = z.email().meta(${mail});\nconst Maybe = Mail.nullish();\nconst U = z.object({ a: z.array(Maybe) });`,
    'on a constant of the same name': `const a = z.email().meta(${mail});\nconst U = z.object({ a });`,
    'kept in a constant of their own': `const said = ${mail} as const;\nconst U = z.object({ a: z.string().meta(said) });`,
    'in a getter': `const U = z.object({ get a() { return z.string().meta(${mail}); } });`,
    'in a shape by itself': `const U = { a: z.string().meta(${mail}) };`,
  };
  for (const [where, text] of Object.entries(marked)) {
    it(`mark a field: ${where}`, () => {
      assert.deepEqual(fieldsOf(text), ['U.a contact.email']);
    });
  }

  const unmarked: Readonly<Record<string, string>> = {
    'a call that is not about schemas': `const U = { a: t('x', ${mail}) };`,
    'a value that a marked schema has parsed': `const Mail = z.email().meta(${mail});\nconst U = z.object({ a: z.literal(Mail.parse(x)) });`,
    'a schema that is mentioned elsewhere': `const Mail = z.email().meta(${mail});\nconst U = { a: Mail };\nroute({ a: Mail });`,
    'state under the same name': `const state = { personalData: { name: '' } };\nconst U = z.object({ a: state });\nconst V = { a: state };`,
    'other metadata': `const U = z.object({ a: z.string().meta({ title: 'contact.email' }) });`,
    'TypeBox that is none': `import { Type } from './own.js';\nconst U = Type.Object({ a: Type.String(${mail}) });`,
  };
  for (const [what, text] of Object.entries(unmarked)) {
    it(`mark nothing: ${what}`, () => {
      assert.deepEqual(fieldsOf(text), []);
    });
  }

  it('mark through files and other names', () => {
    const fields = fieldsOf({
      'mail.ts': `export const Mail = z.email().meta(${mail});`,
      'index.ts': `export { Mail as Address } from './mail.js';`,
      'user.ts': `import { Address as A } from './index.js';\nimport * as all from './mail.js';\nexport const U = z.object({ a: A, b: all.Mail.optional(), c: z.string() });`,
    });
    assert.deepEqual(fields, ['U.a contact.email', 'U.b contact.email']);
  });

  it('go before those of the constant', () => {
    const text = `const Mail = z.email().meta(${mail});
const U = z.object({ a: Mail.meta({ personalData: 'contact.phone' }), b: Mail.meta({ notPersonalData: 'of the desk' }), c: Mail });`;
    assert.deepEqual(fieldsOf(text), ['U.a contact.phone', 'U.b -', 'U.c contact.email']);
  });

  it('name nested fields by their way', () => {
    const text = `const U = z.object({ home: z.object({ street: z.string().meta({ personalData: 'contact.address' }) }).optional() });`;
    assert.deepEqual(fieldsOf(text), ['U.home.street contact.address']);
    assert.deepEqual(linksOf({ 'a.ts': text }), ['U.home embeds a.ts#U.home']);
  });

  it('are told where they disagree, and where they cannot be read', () => {
    const { findings } = collect({
      'a.ts': `declare function secret(): 'contact.email';
const U = z.object({
  a: z.string().meta(${mail}).optional().meta({ personalData: 'contact.phone' }),
  b: z.string().meta({ personalData: secret() }),
  c: z.string().meta({ notPersonalData: '' }),
});`,
    });
    assert.deepEqual(
      findings.map(({ id, at }) => `${id} ${at?.start.line}`),
      ['AN12 3', 'AN01 4', 'AN11 5'],
    );
  });
});

describe('schemas made of schemas', () => {
  const base = `export const Base = z.object({ a: z.string().meta(${mail}) });`;
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a field', `const U = z.object({ one: Base.optional() });`, ['U.one embeds a.ts#Base']],
    ['a list', `const U = z.object({ all: z.array(Base), other: z.string() });`, ['U.all embeds a.ts#Base']],
    ['extend', `const U = Base.extend({ b: z.string() });`, ['a.ts#U extends a.ts#Base']],
    ['a spread', `const U = z.object({ ...Base.shape, b: z.string() });`, ['a.ts#U extends a.ts#Base']],
    ['merge', `const U = z.object({}).merge(Base);`, ['a.ts#U extends a.ts#Base']],
    ['pick', `const U = Base.pick({ b: true });`, []],
    ['omit and extend', `const U = Base.omit({ a: true }).extend({ b: z.string() });`, []],
    ['parsed', `const U = Base.parse(input);`, []],
    ['the type inferred', `type U = z.infer<typeof Base>;`, ['a.ts#U extends a.ts#Base']],
    ['a member of that type', `interface U { base: z.infer<typeof Base> }`, ['U.base embeds a.ts#Base']],
    ['some of that type', `type U = Omit<z.infer<typeof Base>, 'a'>;`, []],
  ];
  for (const [what, text, expected] of cases) {
    it(`link: ${what}`, () => {
      assert.deepEqual(linksOf({ 'a.ts': `${base}\n${text}` }), expected);
    });
  }
});

describe('columns of tables', () => {
  it('take doc comments, and embed the types they hold', () => {
    const text = `interface Home { /** @personalData contact.address */ street: string }
export const users = pgTable('users', (t) => ({
  /** @personalData contact.email for orders */
  mail: t.text(),
  home: t.json().$type<Home>(),
  other: t.json().$type<{ a: string }>(),
}));`;
    assert.deepEqual(fieldsOf(text), ['Home.street contact.address', 'users.mail contact.email']);
    assert.deepEqual(linksOf({ 'a.ts': text }), ['users.home embeds a.ts#Home']);
  });
});
