import assert from 'node:assert/strict';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { activity, config, field, judge, newsletter, questions } from '../support/register-builder.js';

describe('checks: legal basis', () => {
  it('LB01 an activity without a basis', () => {
    assertFinds(
      'LB01',
      judge([newsletter({ legalBasis: undefined })]),
      ['/activities/newsletter/legalBasis'],
      judge([newsletter()]),
    );
  });

  it('LB01 not when every use brings its own', () => {
    const bare = activity({ id: 'news' });
    const basis = { for: ['news'], legalBasis: 'contract' };
    assertFinds(
      'LB01',
      judge([bare, field('A.a', 'contact.email', basis), field('A.b', 'device.ip', { for: ['news'] })]),
      ['/activities/news/legalBasis'],
      judge([bare, field('A.a', 'contact.email', basis), field('A.b', 'device.ip', basis)]),
    );
  });

  it('LB01 not for what is done as processor', () => {
    assert.deepEqual(subjectsOf(judge([newsletter({ legalBasis: undefined, role: 'processor' })]), 'LB01'), []);
  });

  it('LB02 legitimate interests without the interest', () => {
    assertFinds(
      'LB02',
      judge([questions({ interest: undefined })]),
      ['/activities/questions/interest'],
      judge([questions()]),
    );
  });

  it('LB02 on the field that alone rests on legitimate interests', () => {
    const ip = { for: ['newsletter'], legalBasis: 'legitimateInterests' };
    assertFinds(
      'LB02',
      judge([newsletter(), field('S.ip', 'device.ip', ip)]),
      ['/activities/newsletter/data/device.ip/interest'],
      judge([
        newsletter(),
        field('S.ip', 'device.ip', { ...ip, interest: { nl: 'misbruik van het formulier stoppen' } }),
      ]),
    );
  });

  it('LB03 an interest that is a label', () => {
    const [finding] = assertFinds(
      'LB03',
      judge([questions({ interest: { nl: 'Bedrijfsvoering.' } })]),
      ['/activities/questions/interest'],
      judge([questions({ interest: { nl: 'onze bedrijfsvoering tegen storingen beschermen' } })]),
    );
    assert.equal(finding?.params.text, 'Bedrijfsvoering.');
  });

  it('LB04 an interest without a way to object', () => {
    assertFinds(
      'LB04',
      judge([questions()], config({ rights: {} })),
      ['/activities/questions/objection'],
      judge([questions()], config({ rights: { post: true } })),
    );
    const optOut = questions({ marketing: { channels: ['email'], optOut: { nl: 'met de link in elk bericht' } } });
    assert.deepEqual(subjectsOf(judge([optOut], config({ rights: {} })), 'LB04'), []);
  });

  it('LB05 an interest without a balancing assessment', () => {
    assertFinds(
      'LB05',
      judge([questions({ balancingAssessment: undefined })]),
      ['/activities/questions/balancingAssessment'],
      judge([questions(), newsletter({ balancingAssessment: undefined })]),
    );
  });

  it('LB06 a legal obligation without a law, or with one nobody knows', () => {
    const bound = (law?: string) => newsletter({ legalBasis: 'legalObligation', law });
    assertFinds('LB06', judge([bound()]), ['/activities/newsletter/law'], judge([bound('NL-AWR-52')]));
    assertFinds(
      'LB06',
      judge([bound('NL-X-1')]),
      ['/activities/newsletter/law'],
      judge([bound('NL-X-1')], config({ laws: { 'NL-X-1': { name: { nl: 'de wet op de voorbeelden' } } } })),
    );
  });

  it('LB07 two bases for one purpose', () => {
    const [finding] = assertFinds(
      'LB07',
      judge([newsletter(), field('S.ip', 'device.ip', { for: ['newsletter'], legalBasis: 'contract' })]),
      ['/activities/newsletter/legalBasis'],
      judge([
        newsletter({ legalBasis: 'precontract' }),
        field('S.ip', 'device.ip', { for: ['newsletter'], legalBasis: 'contract' }),
      ]),
    );
    assert.equal(finding?.params.bases, 'consent, contract');
  });

  it('LB08 analytics on a contract', () => {
    assertFinds(
      'LB08',
      judge([newsletter({ legalBasis: 'contract', purpose: 'analytics' })]),
      ['/activities/newsletter/legalBasis'],
      judge([newsletter({ legalBasis: 'consent', purpose: 'analytics' })]),
    );
  });

  it('LB09 an article that is no basis, where a ground is told', () => {
    const [finding] = assertFinds(
      'LB09',
      judge([questions({ interest: { nl: 'beveiliging volgens artikel 32 AVG' } })]),
      ['/activities/questions/interest'],
      judge([questions({ interest: { nl: 'vragen afhandelen (artikel 6, lid 1, f, AVG)' } })]),
    );
    assert.equal(finding?.params.article, '32');
  });

  it('LB09 not where a right is told', () => {
    assertFinds(
      'LB09',
      judge([questions({ description: { nl: 'Dit doen wij op grond van art. 7.4 AVG.' } })]),
      ['/activities/questions/description'],
      judge([questions({ description: { nl: 'U kunt bezwaar maken (artikel 21 AVG).' } })]),
    );
  });

  it('LB11 a contract with someone who is no party to it', () => {
    assertFinds(
      'LB11',
      judge([newsletter({ legalBasis: 'contract', dataSubjects: ['customerContact'] })]),
      ['/activities/newsletter/legalBasis'],
      judge([newsletter({ legalBasis: 'contract', dataSubjects: ['customer'] })]),
    );
  });

  it('S24 a public task without the law', () => {
    assertFinds(
      'S24',
      judge([newsletter({ legalBasis: 'publicTask' })]),
      ['/activities/newsletter/law'],
      judge([newsletter({ legalBasis: 'publicTask', law: { name: { nl: 'de Gemeentewet' }, article: '160' } })]),
    );
  });
});
