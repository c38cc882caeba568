import assert from 'node:assert/strict';

import type { ActivityDeclaration } from '../../core/src/declarations/index.js';
import type { Statement } from '../../core/src/model/register.js';

import { selectActivities } from '../../core/src/model/select-activities.js';
import { config, judge, newsletter, organisation } from '../support/register-builder.js';

const statement: Statement = {
  id: 'website',
  languages: ['nl-NL'],
  controller: 'example',
  products: ['shop'],
  audiences: ['public'],
};
const settings = config({ organisations: [organisation, { ...organisation, id: 'other' }] });

function isTold(changes: Partial<ActivityDeclaration>): boolean {
  const { register } = judge([newsletter({ controllers: ['example'], ...changes })], settings);
  return selectActivities(register, statement).length === 1;
}

describe('activities of a statement', () => {
  it('are those of its controller', () => {
    assert.equal(isTold({ controllers: ['example'] }), true);
    assert.equal(isTold({ controllers: ['other'] }), false);
    assert.equal(isTold({ controllers: ['other', 'example'], role: 'jointController' }), true);
  });
  it('are not those carried out as processor', () => {
    assert.equal(isTold({ role: 'controller' }), true);
    assert.equal(isTold({ role: 'processor' }), false);
  });
  it('are those of its products, and those of no product', () => {
    assert.equal(isTold({ product: 'shop' }), true);
    assert.equal(isTold({}), true);
    assert.equal(isTold({ product: 'app' }), false);
  });
  it('are those of its audience', () => {
    assert.equal(isTold({ audiences: ['staff', 'public'] }), true);
    assert.equal(isTold({ audiences: ['staff'] }), false);
  });
  it('leave out what is exempt from notice only with a reason', () => {
    assert.equal(isTold({ noticeExemption: { ref: '14(5)(b)', reason: 'an archive of printed letters' } }), false);
    assert.equal(isTold({ noticeExemption: { ref: '14(5)(b)' } }), true);
    assert.equal(isTold({ noticeExemption: { ref: '14(5)(b)', reason: ' ' } }), true);
  });
  it('include one whose controller nobody named, beside the finding', () => {
    const judged = judge([newsletter()], settings);
    assert.equal(selectActivities(judged.register, statement).length, 1);
    assert.ok(
      judged.findings.some(({ id, subject }) => id === 'OR01' && subject === '/activities/newsletter/controllers'),
    );
  });
});
