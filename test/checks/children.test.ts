import assert from 'node:assert/strict';

import type { Config } from '../../core/src/config/config.js';

import { assertFinds } from '../support/findings.js';
import { config, field, judge, newsletter, questions, term } from '../support/register-builder.js';

const targeted = config({ children: { policy: 'targeted' } });
const unsaid: Config = (({ children, ...rest }) => {
  assert.ok(children);
  return rest;
})(config());

describe('checks: children', () => {
  it('CH01 consent of children without a parent', () => {
    const [finding] = assertFinds(
      'CH01',
      judge([newsletter({ dataSubjects: ['child'] })], targeted),
      ['/activities/newsletter/parentalConsent'],
      judge(
        [newsletter({ dataSubjects: ['child'], parentalConsent: { nl: 'een ouder bevestigt per mail' } })],
        targeted,
      ),
    );
    assert.equal(finding?.params.ages, 'NL 16');
  });

  it('CH01 for a field of a child, and not on another basis', () => {
    const photo = field('Pupil.photo', 'identity.photo', { for: ['newsletter'], child: true });
    const other = field('Pupil.photo', 'identity.photo', { for: ['questions'], child: true });
    assertFinds(
      'CH01',
      judge([newsletter(), photo], targeted),
      ['/activities/newsletter/parentalConsent'],
      judge([questions(), other], targeted),
    );
  });

  it('CH02 dates of birth without a rule', () => {
    const born = field('A.born', 'identity.birthDate', { for: ['newsletter'] });
    assertFinds(
      'CH02',
      judge([newsletter(), born], unsaid),
      ['/activities/newsletter/data/identity.birthDate'],
      judge([newsletter(), born], config()),
    );
  });

  it('CH03 children that the config denies', () => {
    const pupil = term('dataSubject', { id: 'pupil', parent: 'child', labels: { nl: 'leerlingen' } });
    assertFinds(
      'CH03',
      judge([pupil, newsletter({ dataSubjects: ['pupil'] })]),
      ['/activities/newsletter/dataSubjects'],
      judge([pupil, newsletter()]),
    );
  });

  it('S13 texts for children', () => {
    assertFinds(
      'S13',
      judge([newsletter({ dataSubjects: ['child'] })], targeted),
      ['/activities/newsletter/description'],
      judge([newsletter()], targeted),
    );
  });
});
