import assert from 'node:assert/strict';

import type { RecipientDeclaration, TransferDeclaration } from '../../core/src/declarations/index.js';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, judge, mailer, newsletter, recipient } from '../support/register-builder.js';

const to = (changes: Partial<RecipientDeclaration>, settings = config()) =>
  judge([newsletter({ recipients: ['mailer'] }), recipient({ ...mailer, ...changes })], settings);
const sent = (transfer: TransferDeclaration) => to({ country: transfer.country, transfers: [transfer] });
const copy = { nl: 'op verzoek' };

describe('checks: transfers', () => {
  it('TR01 outside the EEA with nothing that carries it', () => {
    assertFinds('TR01', to({ country: 'IN' }), ['/recipients/mailer/transfers/IN'], to({ country: 'NO' }));
    assertFinds(
      'TR01',
      to({ processingCountries: ['IN'] }),
      ['/recipients/mailer/transfers/IN'],
      to({ processingCountries: ['JP'] }),
    );
  });

  it('TR01 to the United States, unless certified or under clauses', () => {
    const us = ['/recipients/mailer/transfers/US'];
    assertFinds('TR01', to({ country: 'US' }), us, sent({ country: 'US', mechanism: 'dpf' }));
    assertFinds('TR01', sent({ country: 'US', mechanism: 'adequacy' }), us, sent({ country: 'US', mechanism: 'scc' }));
  });

  it('TR01 is quiet of itself where a decision was read that covers everybody', () => {
    const at = (country: string) => [`/recipients/mailer/transfers/${country}`];
    assertFinds('TR01', to({ country: 'KR' }), at('KR'), to({ country: 'GB' }));
    assertFinds('TR01', to({ country: 'CA' }), at('CA'), sent({ country: 'CA', mechanism: 'adequacy' }));
  });

  it('TR01 a framework that is not for that country', () => {
    assertFinds(
      'TR01',
      sent({ country: 'IN', mechanism: 'dpf' }),
      ['/recipients/mailer/transfers/IN'],
      sent({ country: 'IN', mechanism: 'scc' }),
    );
  });

  it('TR02 the framework without a certification', () => {
    const certification = { checked: '2026-01-01', url: 'https://example.test/list' };
    assertFinds(
      'TR02',
      sent({ country: 'US', mechanism: 'dpf' }),
      ['/recipients/mailer/transfers/US/certification'],
      sent({ country: 'US', mechanism: 'dpf', certification }),
    );
  });

  it('TR03 a shield that fell', () => {
    assertFinds(
      'TR03',
      sent({ country: 'US', mechanism: 'scc', copy: { nl: 'zie het Privacy Shield' } }),
      ['/recipients/mailer/transfers/US/copy'],
      sent({ country: 'US', mechanism: 'scc', copy: { nl: 'zie het privacybeleid' } }),
    );
  });

  it('TR04 clauses without an assessment', () => {
    assertFinds(
      'TR04',
      sent({ country: 'IN', mechanism: 'scc' }),
      ['/recipients/mailer/transfers/IN/assessment'],
      sent({ country: 'IN', mechanism: 'scc', assessment: 'docs/tia.md' }),
    );
  });

  it('TR05 words that do not tell whether data leave the EEA', () => {
    const described = (nl: string) => judge([newsletter({ description: { nl } })]);
    assertFinds(
      'TR05',
      described('Wij geven niets door buiten België en Frankrijk.'),
      ['/activities/newsletter/description'],
      described('Wij geven niets door buiten de EER.'),
    );
  });

  it('S41 a recipient whose country nobody knows', () => {
    const { country, ...nowhere } = mailer;
    assert.equal(country, 'FR');
    const facts = [newsletter({ recipients: ['mailer'] })];
    assertFinds(
      'S41',
      judge([...facts, recipient(nowhere)]),
      ['/recipients/mailer/country'],
      judge([...facts, recipient({ ...nowhere, processingCountries: ['BE'] })]),
    );
    assert.deepEqual(subjectsOf(judge([...facts, recipient({ ...nowhere, role: 'internal' })]), 'S41'), []);
  });

  it('S43 a safeguard of which nobody can get a copy', () => {
    assertFinds(
      'S43',
      sent({ country: 'IN', mechanism: 'scc' }),
      ['/recipients/mailer/transfers/IN/copy'],
      sent({ country: 'IN', mechanism: 'scc', copy }),
    );
    assert.deepEqual(subjectsOf(sent({ country: 'IN', mechanism: 'derogContract' }), 'S43'), []);
  });

  it('S44 a derogation whose risks are not told', () => {
    assertFinds(
      'S44',
      sent({ country: 'IN', mechanism: 'derogConsent' }),
      ['/recipients/mailer/transfers/IN/risks'],
      sent({ country: 'IN', mechanism: 'derogConsent', risks: { nl: 'de overheid kan meelezen' } }),
    );
  });

  it('S45 transfers that the config denies', () => {
    const none = config({ transfers: 'none' });
    assertFinds('S45', to({ country: 'JP' }, none), ['/recipients/mailer/transfers/JP'], to({ country: 'IS' }, none));
  });
});
