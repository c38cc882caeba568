import assert from 'node:assert/strict';

import { collect, type DecoratorMode, factsOf, showFinding } from '../support/collect.js';

const privacy = `import { activity } from '@verklaar/annotations';
export const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing' });`;

const head = `import { DataSubject, PersonalData, PersonalFields, ProcessedFor, NotPersonalData, type Personal } from '@verklaar/annotations';
import { newsletter } from './privacy.js';
`;

/** One holder, written in each form. */
const forms: Readonly<Record<string, string>> = {
  decorator: `@ProcessedFor('orders', { activity: newsletter, retention: 'P1Y' })
@DataSubject('customer')
export class User {
  @PersonalData('contact.email', { for: ['orders', newsletter], dataSubjects: ['subscriber'], child: true }) email!: string;
  @PersonalData('device.ip', 'max(P1Y, P30D after request.closed)', 'consent') ip!: string;
  @PersonalData('identity.name', { source: { from: { nl: 'een bron', en: 'a source' }, publiclyAvailable: true } }) name!: string;
  @NotPersonalData('random number') batch!: string;
  home!: Home;
}`,
  fields: `@ProcessedFor('orders', { activity: newsletter, retention: 'P1Y' })
@DataSubject('customer')
@PersonalFields({
  email: ['contact.email', { for: ['orders', newsletter], dataSubjects: ['subscriber'], child: true }],
  ip: ['device.ip', 'max(P1Y, P30D after request.closed)', 'consent'],
  name: ['identity.name', { source: { from: { nl: 'een bron', en: 'a source' }, publiclyAvailable: true } }],
  batch: { notPersonal: 'random number' },
})
export class User { email!: string; ip!: string; name!: string; batch!: string; home!: Home; }`,
  jsdoc: `/**
 * @processedFor orders, { activity: newsletter, retention: P1Y }
 * @dataSubject customer
 */
export interface User {
  /** @personalData contact.email for orders, newsletter { dataSubjects: [subscriber], child: true } */
  email: string;
  /** @personalData device.ip, max(P1Y, P30D after request.closed), consent */
  ip: string;
  /** @personalData identity.name { source: { from: { nl: een bron, en: a source }, publiclyAvailable: true } } */
  name: string;
  /** @notPersonalData random number */
  batch: string;
  home: Home;
}`,
  type: `/**
 * @processedFor orders, { activity: newsletter, retention: P1Y }
 * @dataSubject customer
 */
export interface User {
  email: Personal<string, 'contact.email', { for: ['orders', typeof newsletter]; dataSubjects: ['subscriber']; child: true }>;
  ip: Personal<string, 'device.ip', { retention: 'max(P1Y, P30D after request.closed)'; legalBasis: 'consent' }>;
  name: Personal<string, 'identity.name', { source: { from: { nl: 'een bron'; en: 'a source' }; publiclyAvailable: true } }>;
  /** @notPersonalData random number */
  batch: string;
  home: Home;
}`,
  schema: `const User = z
  .object({
    email: z.string().meta({ personalData: ['contact.email', { for: ['orders', newsletter], dataSubjects: ['subscriber'], child: true }] }),
    ip: z.string().optional().meta({ personalData: ['device.ip', 'max(P1Y, P30D after request.closed)', 'consent'] }),
    name: z.string().meta({
      personalData: { category: 'identity.name', source: { from: { nl: 'een bron', en: 'a source' }, publiclyAvailable: true } },
    }).nullable(),
    batch: z.string().meta({ notPersonalData: 'random number' }),
    home: Home.optional(),
  })
  .meta({ processedFor: ['orders', { activity: newsletter, retention: 'P1Y' }], dataSubjects: 'customer' });`,
  comments: `/**
 * @processedFor orders, { activity: newsletter, retention: P1Y }
 * @dataSubject customer
 */
const User = pgTable('users', {
  /** @personalData contact.email for orders, newsletter { dataSubjects: [subscriber], child: true } */
  email: text(),
  /** @personalData device.ip, max(P1Y, P30D after request.closed), consent */
  ip: text().notNull(),
  /** @personalData identity.name { source: { from: { nl: een bron, en: a source }, publiclyAvailable: true } } */
  name: varchar({ length: 80 }),
  /** @notPersonalData random number */
  batch: text(),
  home: json().$type<Home>(),
});`,
};

const homes: Readonly<Record<string, string>> = {
  schema: `\nconst Home = z.object({ street: z.string().meta({ personalData: 'contact.address' }) });`,
};

const home = `\nexport interface Home { /** @personalData contact.address */ street: string }`;

/** Facts without places and without the name of the form. */
function meaning(name: string, mode: DecoratorMode = 'legacy'): unknown {
  const { facts, findings } = collect(
    { 'privacy.ts': privacy, 'user.ts': head + forms[name]! + (homes[name] ?? home) },
    true,
    mode,
  );
  assert.deepEqual(findings.map(showFinding), []);
  return facts
    .filter(({ evidence }) => evidence.file === 'user.ts')
    .map((fact) => ({
      ...fact,
      ...('form' in fact ? { form: '' } : {}),
      ...('declaration' in fact ? { declaration: fact.declaration.value } : {}),
      ...('reason' in fact ? { reason: fact.reason.value } : {}),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe('the forms of annotation', () => {
  const expected = meaning('decorator');
  it('have something to agree about', () => {
    const { facts } = collect({ 'privacy.ts': privacy, 'user.ts': head + forms.decorator! + home });
    assert.equal(factsOf(facts, 'personalField').length, 4);
    assert.equal(facts.length, 8);
  });
  for (const name of Object.keys(forms)) {
    for (const mode of ['legacy', 'standard'] as const) {
      it(`mean the same: ${name}, decorators ${mode}`, () => {
        assert.deepEqual(meaning(name, mode), expected);
      });
    }
  }
});
