import assert from 'node:assert/strict';

import type { Config, Organisation } from '../../core/src/config/config.js';
import type { Fact } from '../../core/src/facts/facts.js';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, judge, newsletter, organisation, questions } from '../support/register-builder.js';

const facts = [newsletter()];
const set = (changes: Partial<Config>) => judge(facts, config(changes));

/** The organisation with properties changed, or taken away by `undefined`. */
function of(changes: { readonly [Key in keyof Organisation]?: Organisation[Key] | undefined }) {
  const given = Object.entries({ ...organisation, ...changes }).filter(([, value]) => value !== undefined);
  return set({ organisations: [Object.fromEntries(given) as unknown as Organisation] });
}

describe('checks: organisation and rights', () => {
  it('OR01 each part of the identity that is missing', () => {
    for (const property of ['legalName', 'legalForm', 'address'] as const) {
      assertFinds('OR01', of({ [property]: undefined }), [`/organisations/example/${property}`], of({}));
    }
    assertFinds(
      'OR01',
      of({ email: undefined }),
      ['/organisations/example/email'],
      of({ email: undefined, phone: '+31 00 000 00 00' }),
    );
  });

  it('OR01 no organisation, and no controller among several', () => {
    assert.deepEqual(subjectsOf(set({ organisations: [] }), 'OR01'), [
      '/activities/newsletter/controllers',
      '/organisations',
    ]);
    const two = config({ organisations: [organisation, { ...organisation, id: 'other' }] });
    assertFinds(
      'OR01',
      judge(facts, two),
      ['/activities/newsletter/controllers'],
      judge([newsletter({ controllers: ['other'] })], two),
    );
  });

  it('OR02 no authority, or an unknown one', () => {
    const here = ['/organisations/example/authority'];
    assertFinds('OR02', of({ authority: undefined }), here, of({ authority: 'BE' }));
    assertFinds('OR02', of({ authority: 'XX' }), here, of({ authority: 'DE-NW' }));
  });

  it('OR04 a copy of an identity document with every request', () => {
    const check = (identification: NonNullable<NonNullable<Config['rights']>['identification']>) =>
      set({ rights: { email: 'privacy@example.test', identification } });
    const here = ['/rights/identification'];
    assertFinds(
      'OR04',
      check({ when: 'always', means: 'redactedIdCopy' }),
      here,
      check({ when: 'reasonableDoubt', means: 'redactedIdCopy' }),
    );
    assertFinds(
      'OR04',
      check({ when: 'reasonableDoubt', means: 'idCopy' }),
      here,
      check({ when: 'always', means: 'login' }),
    );
  });

  it('OR05 an answer that can take longer than a month', () => {
    const within = (answerWithin: string) => set({ rights: { email: 'privacy@example.test', answerWithin } });
    assertFinds('OR05', within('P30D'), ['/rights/answerWithin'], within('P28D'));
    assertFinds('OR05', within('P2M'), ['/rights/answerWithin'], within('P1M'));
  });

  it('OR05 a complaint with conditions', () => {
    const procedure = (nl: string) => set({ rights: { email: 'privacy@example.test', complaintProcedure: { nl } } });
    assertFinds(
      'OR05',
      procedure('U dient eerst bij ons een klacht in.'),
      ['/rights/complaintProcedure'],
      procedure('U kunt ook bij ons een klacht indienen.'),
    );
  });

  it('S05 no channel for rights', () => {
    assertFinds('S05', set({ rights: {} }), ['/rights'], set({ rights: { post: true } }));
    const route = (path: string): Fact => ({
      kind: 'rightsRoute',
      declaration: { value: { id: 'erase', right: 'erasure', path }, spans: {} },
      evidence: { file: 'src/app.ts', symbol: 'erase' },
    });
    const subjects = (path: string) => subjectsOf(judge([...facts, route(path)], config({ rights: {} })), 'S05');
    assert.deepEqual(subjects('https://example.test/erase'), []);
    assert.deepEqual(subjects('/erase'), ['/rights']);
  });

  it('S16 no company number', () => {
    assertFinds('S16', of({ companyNumber: undefined }), ['/organisations/example/companyNumber'], of({}));
  });

  it('S17 outside the EU without a representative', () => {
    const address = { street: 'Example Road 1', postalCode: '00000', city: 'Exampleton', country: 'GB' };
    assertFinds(
      'S17',
      of({ address }),
      ['/organisations/example/representative'],
      of({ address, representative: { email: 'eu@example.test' } }),
    );
    assertFinds(
      'S17',
      of({ address }),
      ['/organisations/example/representative'],
      of({ address: { ...address, country: 'NO' } }),
    );
  });

  it('S18 an officer nobody can reach', () => {
    assertFinds(
      'S18',
      of({ dpo: { name: 'Functionaris' } }),
      ['/organisations/example/dpo'],
      of({ dpo: { phone: '+31 00 000 00 00' } }),
    );
  });

  it('S19 nothing said of an officer, or nobody for questions', () => {
    const here = ['/organisations/example/dpo'];
    const privacyContact = { email: 'privacy@example.test' };
    assertFinds('S19', of({ dpo: undefined, privacyContact }), here, of({ dpo: 'none', privacyContact }));
    assertFinds('S19', of({ dpo: 'none' }), ['/organisations/example/privacyContact'], of({}));
  });

  it('the sound config raises nothing but what the activities raise', () => {
    assert.deepEqual(
      judge([newsletter(), questions()]).findings.map(({ id }) => id),
      ['AN16'],
    );
  });
});
