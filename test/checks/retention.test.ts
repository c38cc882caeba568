import assert from 'node:assert/strict';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, field, judge, newsletter, questions, term } from '../support/register-builder.js';

const kept = (retention: string) => judge([newsletter({ legalBasis: 'contract', retention })]);
const here = ['/activities/newsletter/retention'];

describe('checks: retention', () => {
  it('RT01 no retention at all', () => {
    assertFinds('RT01', judge([newsletter({ retention: undefined })]), here, judge([newsletter()]));
  });

  it('RT01 names the categories that lack one beside others that have it', () => {
    const email = field('S.email', 'contact.email', { for: ['newsletter'], retention: 'P1Y' });
    const open = newsletter({ retention: undefined, data: [] });
    const [finding] = assertFinds(
      'RT01',
      judge([open, email, field('S.ip', 'device.ip', { for: ['newsletter'] })]),
      here,
      judge([open, email]),
    );
    assert.equal(finding?.params.category, 'device.ip');
  });

  it('RT02 a criterion without its text', () => {
    const criterion = newsletter({ retention: 'criterion(x.until-useful)' });
    assertFinds(
      'RT02',
      judge([criterion]),
      here,
      judge([criterion, term('event', { id: 'x.until-useful', labels: { nl: 'tot het project klaar is' } })]),
    );
  });

  it('RT02 words that are no period', () => {
    const [finding] = assertFinds(
      'RT02',
      judge([questions({ description: { nl: 'Wij bewaren uw vraag niet langer dan noodzakelijk.' } })]),
      ['/activities/questions/description'],
      judge([questions({ description: { nl: 'Wij bewaren uw vraag niet langer dan een jaar.' } })]),
    );
    assert.equal(finding?.params.text, 'niet langer dan noodzakelijk');
  });

  it('RT03 two periods after one event for one category', () => {
    const second = (retention: string) => field('C.email', 'contact.email', { for: ['questions'], retention });
    assertFinds(
      'RT03',
      judge([questions(), second('P2Y after request.closed')]),
      ['/activities/questions/data/contact.email/retention'],
      judge([questions(), second('P2Y after customer.end')]),
    );
  });

  it('RT06 a period by law without a law, or with an unknown one', () => {
    assertFinds('RT06', kept('P7Y ground:law'), here, kept('P7Y ground:law law:NL-AWR-52'));
    assertFinds(
      'RT06',
      kept('P7Y law:NL-X-1'),
      here,
      judge([newsletter({ retention: 'P7Y law:NL-X-1' })], config({ laws: { 'NL-X-1': { name: { nl: 'een wet' } } } })),
    );
  });

  it('RT07 another period than the law names', () => {
    const [finding] = assertFinds('RT07', kept('P5Y law:NL-AWR-52'), here, kept('P7Y law:NL-AWR-52'));
    assert.deepEqual(finding?.params, { activity: 'newsletter', declared: 'P5Y', prescribed: 'P7Y' });
  });

  it('RT07 quiet on a period that was not read in a source', () => {
    assert.deepEqual(subjectsOf(kept('P5Y law:BE-OBW-2262bis'), 'RT07'), []);
  });

  it('RT08 a period without an end', () => {
    assertFinds('RT08', kept('until objection'), here, kept('until objection cap P2Y'));
    assertFinds('RT08', kept('while customer'), here, kept('while customer + P1Y'));
    assertFinds('RT08', kept('max(P1Y, while customer)'), here, kept('min(P1Y, while customer)'));
  });
});
