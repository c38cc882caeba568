import assert from 'node:assert/strict';

import type { Config } from '../../core/src/config/config.js';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, judge, newsletter } from '../support/register-builder.js';

describe('checks: register entries', () => {
  it('RG04 an entry without measures, its own or those of all', () => {
    const bare = config({ security: {} });
    assertFinds('RG04', judge([newsletter()], bare), ['/activities/newsletter/measures'], judge([newsletter()]));
    assert.deepEqual(subjectsOf(judge([newsletter({ measures: ['mfa'] })], bare), 'RG04'), []);
  });

  it('RG05 two criteria for an assessment', () => {
    const watched = { data: ['location.precise'], dataSubjects: ['employee'] };
    const [finding] = assertFinds(
      'RG05',
      judge([newsletter(watched)]),
      ['/activities/newsletter/dpia'],
      judge([newsletter({ ...watched, dataSubjects: ['customer'] })]),
    );
    assert.equal(finding?.params.criteria, 'monitoring, vulnerablePersons');
    const decided = { ...watched, dpia: { required: false, reason: { nl: 'kleine ploeg' } } };
    assert.deepEqual(subjectsOf(judge([newsletter(decided)]), 'RG05'), []);
  });

  it('RG06 nobody thought of what is outside the code', () => {
    const { outsideCode, ...unsaid }: Config = config();
    assert.ok(outsideCode);
    const [finding] = assertFinds('RG06', judge([newsletter()], unsaid), ['/activities'], judge([newsletter()]));
    assert.equal(finding?.severity, 'warning');
  });
});
