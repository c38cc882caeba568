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
};

const home = `\nexport interface Home { /** @personalData contact.address */ street: string }`;

/** Facts without places and without the name of the form. */
function meaning(text: string, mode: DecoratorMode = 'legacy'): unknown {
  const { facts, findings } = collect({ 'privacy.ts': privacy, 'user.ts': head + text + home }, true, mode);
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
  const expected = meaning(forms.decorator!);
  it('have something to agree about', () => {
    const { facts } = collect({ 'privacy.ts': privacy, 'user.ts': head + forms.decorator! + home });
    assert.equal(factsOf(facts, 'personalField').length, 4);
    assert.equal(facts.length, 8);
  });
  for (const [name, text] of Object.entries(forms)) {
    for (const mode of ['legacy', 'standard'] as const) {
      it(`mean the same: ${name}, decorators ${mode}`, () => {
        assert.deepEqual(meaning(text, mode), expected);
      });
    }
  }
});
