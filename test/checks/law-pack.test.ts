import assert from 'node:assert/strict';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { judgeLawPack } from '../../core/src/checks/judge-law-pack.js';
import { lawPack } from '../../core/src/law/index.js';
import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, field, judge, mailer, newsletter, organisation, recipient } from '../support/register-builder.js';

describe('checks: the law pack', () => {
  it('LP01 on the day that it is too old, and not the day before', () => {
    const pack = { ...lawPack, version: '2026-01-31', monthsUntilStale: 1 };
    assert.deepEqual(judgeLawPack('2026-02-27', pack), []);
    const [finding] = judgeLawPack('2026-02-28', pack);
    assert.deepEqual(finding && [finding.id, finding.severity, finding.params], [
      'LP01',
      'info',
      { version: '2026-01-31', since: '2026-02-28' },
    ]);
    assert.match(finding ? describeFinding(finding, 'nl').message : '', /31|2026-01-31/u);
    assert.deepEqual(judgeLawPack(lawPack.version), []);
  });

  it('LP01 is no part of a register: documents are the same on any day', () => {
    assert.deepEqual(subjectsOf(judge([newsletter()]), 'LP01'), []);
  });

  it('LP02 an authority that nobody read a page of', () => {
    const under = (authority: string) =>
      judge([newsletter()], config({ organisations: [{ ...organisation, authority }] }));
    const [finding] = assertFinds('LP02', under('DE-NW'), ['/organisations/example/authority'], under('NL'));
    assert.equal(finding?.params.fact, 'LDI NRW');
    assert.deepEqual(subjectsOf(under('IT'), 'OR02'), []);
    assert.deepEqual(subjectsOf(under('IT'), 'LP02'), ['/organisations/example/authority']);
  });

  it('LP02 an adequacy decision from memory', () => {
    const to = (country: string) =>
      judge([
        newsletter({ recipients: ['mailer'] }),
        recipient({ ...mailer, country, transfers: [{ country, mechanism: 'adequacy' }] }),
      ]);
    assertFinds('LP02', to('KR'), ['/recipients/mailer/transfers/KR'], to('JP'));
  });

  it('LP02 a law from memory, unless the config declares it', () => {
    const kept = (retention: string, laws = {}) => judge([newsletter({ retention })], config({ laws }));
    const own = { 'DE-AO-147': { name: { nl: 'de belastingwet' }, article: 'artikel 147 AO' } };
    const rule = 'P10Y after invoice.issued law:DE-AO-147';
    assertFinds('LP02', kept(rule), ['/activities/newsletter/retention'], kept(rule, own));
    assert.deepEqual(subjectsOf(kept('P7Y after year-end(invoice.issued) law:NL-AWR-52'), 'LP02'), []);
  });

  it('LP02 where a field says it, tells the field', () => {
    const judged = judge([
      newsletter(),
      field('S.phone', 'contact.phone', { for: ['newsletter'], retention: 'P10Y after invoice.issued law:LU-CCOM-16' }),
    ]);
    assert.deepEqual(subjectsOf(judged, 'LP02'), ['/activities/newsletter/data/contact.phone/retention']);
  });
});
