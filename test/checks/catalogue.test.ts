import assert from 'node:assert/strict';
import fs from 'node:fs';

import type { Finding } from '../../core/src/facts/finding.js';

import { allChecks, checkCatalogue, checkFamilies, isFindingId } from '../../core/src/checks/check-catalogue.js';
import { describeFinding } from '../../core/src/checks/describe-finding.js';

const infos = Object.values(checkCatalogue);
const finding = (id: string, params: Finding['params'] = {}): Finding => ({
  id,
  severity: 'error',
  params,
  subject: '',
  evidence: [],
});
const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted();

describe('catalogue of checks', () => {
  it('has every id once, under the key that is its id', () => {
    const ids = Object.values(checkFamilies).flatMap((family) => Object.keys(family));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids.toSorted(), Object.keys(allChecks).toSorted());
    for (const [id, info] of Object.entries(checkCatalogue)) assert.equal(info.id, id);
    assert.equal(isFindingId('LB01'), true);
    assert.equal(isFindingId('toString'), false);
  });

  it('names the same values in both languages', () => {
    for (const { id, message, remedy } of infos) {
      assert.deepEqual(slots(message.nl), slots(message.en), id);
      assert.deepEqual(slots(remedy.nl), slots(remedy.en), id);
    }
  });

  it('ends every message and remedy as a sentence, and gives every remedy something to do', () => {
    for (const { id, message, remedy } of infos) {
      for (const text of [message.en, message.nl, remedy.en, remedy.nl]) assert.match(text, /[.?]$/u, id);
      assert.notEqual(remedy.en, remedy.nl, id);
    }
  });

  it('claims of no register that it obeys the law', () => {
    for (const { id, message, remedy } of infos) {
      for (const text of [message.en, message.nl, remedy.en, remedy.nl]) {
        assert.doesNotMatch(text, /complian|compliant|conform|voldoet aan|in orde|geen problemen|all good/iu, id);
      }
    }
  });

  it('holds up nothing for a missing agreement', () => {
    assert.equal(checkCatalogue.RC02.blocks, 'none');
  });

  it('holds up a document for nothing that is only information', () => {
    for (const { id, severity, blocks } of infos) if (severity === 'info') assert.equal(blocks, 'none', id);
  });

  it('has a test for every check it runs itself', () => {
    const tests = fs
      .readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.test.ts') && name !== 'catalogue.test.ts')
      .map((name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8'))
      .join('\n');
    const untested = Object.entries(allChecks)
      .filter(([id, check]) => 'run' in check && !tests.includes(`'${id}'`))
      .map(([id]) => id);
    assert.deepEqual(untested, []);
  });
});

describe('a finding in words', () => {
  it('fills the values and cites the articles', () => {
    assert.deepEqual(describeFinding(finding('LB01', { activity: 'orders' }), 'nl'), {
      message: 'Verwerking "orders" heeft geen grondslag.',
      remedy: 'Voeg `legalBasis` toe aan de verwerking, of aan de velden die afwijken.',
      articles: ['GDPR 6(1)', 'GDPR 13(1)(c)'],
    });
  });

  it('asks whether the nearest id was meant, when there is one', () => {
    const { message } = describeFinding(finding('AN07', { activity: 'ordrs', suggestion: 'orders' }), 'en');
    assert.equal(message, 'Activity "ordrs" is named here, but declared nowhere. Did you mean "orders"?');
    const none = describeFinding(finding('AN07', { activity: 'ordrs', suggestion: '' }), 'en');
    assert.equal(none.message, 'Activity "ordrs" is named here, but declared nowhere.');
  });

  it('says a missing property in words', () => {
    const { message } = describeFinding(finding('S33', { activity: 'orders', missing: 'consequence' }), 'nl');
    assert.match(message, /wat volgt als iemand de gegevens niet geeft/u);
  });

  it('leaves a value it was not given visible', () => {
    assert.match(describeFinding(finding('LB01'), 'en').message, /\{activity\}/u);
  });

  it('puts text of the user in as it is', () => {
    const { message } = describeFinding(finding('TX02', { text: '$& {text} $1' }), 'en');
    assert.equal(message, '"$& {text} $1" is vague.');
  });

  it('tells a finding it does not know by its id and values', () => {
    assert.equal(describeFinding(finding('ZZ99', { a: '1' }), 'en').message, 'ZZ99; a: 1');
  });
});
