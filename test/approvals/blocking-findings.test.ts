import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';

import { blockingFindings } from '../../core/src/approvals/index.js';
import { config, judge, newsletter, recipient } from '../support/register-builder.js';

const { register } = judge(
  [
    recipient({ id: 'mailer', role: 'processor', purpose: 'directMarketing' }),
    recipient({ id: 'payer', role: 'processor', purpose: 'payment' }),
    newsletter({ recipients: ['mailer'] }),
    newsletter({ id: 'payroll', audiences: ['staff'], recipients: ['payer'] }),
  ],
  config({
    statements: [
      { id: 'website', languages: ['nl-NL'] },
      { id: 'staff', languages: ['nl-NL'], audiences: ['staff'] },
    ],
  }),
);
const error = (id: string, subject: string): Finding => ({ id, severity: 'error', params: {}, subject, evidence: [] });
const blocked = (finding: Finding): readonly string[] =>
  ['register', 'website', 'staff'].filter((document) => blockingFindings([finding], register, document).length > 0);

describe('an error', () => {
  const cases: readonly (readonly [what: string, finding: Finding, documents: readonly string[]])[] = [
    [
      'about an activity holds up what tells it',
      error('LB01', '/activities/newsletter/legalBasis'),
      ['register', 'website'],
    ],
    ['about staff holds up what tells staff', error('LB01', '/activities/payroll'), ['register', 'staff']],
    [
      'about an activity that nothing tells yet holds up all',
      error('LB01', '/activities/new'),
      ['register', 'website', 'staff'],
    ],
    ['about a recipient holds up what names it', error('TR01', '/recipients/mailer'), ['register', 'website']],
    [
      'about the organisation holds up all',
      error('OR01', '/organisations/example/address'),
      ['register', 'website', 'staff'],
    ],
    ['of the register alone holds up no statement', error('RG04', '/activities/newsletter/measures'), ['register']],
    ['of statements alone holds up no register', error('S33', '/activities/newsletter/provision'), ['website']],
    ['that blocks nothing holds up nothing', error('RC02', '/recipients/mailer/agreement'), []],
    ['of a check that is not known holds up all', error('ZZ99', '/somewhere'), ['register', 'website', 'staff']],
  ];
  for (const [what, finding, documents] of cases)
    it(what, () => {
      assert.deepEqual(blocked(finding), documents);
    });

  it('holds up nothing once it is a warning', () => {
    assert.deepEqual(blocked({ ...error('LB01', '/activities/newsletter'), severity: 'warning' }), []);
  });
});
