import assert from 'node:assert/strict';

import type { AutomatedDecision } from '../../core/src/declarations/index.js';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { config, judge, newsletter, recipient } from '../support/register-builder.js';

const full: AutomatedDecision = {
  logic: { nl: 'wij tellen openstaande rekeningen' },
  significance: { nl: 'u kunt op rekening kopen' },
  consequences: { nl: 'anders betaalt u vooraf' },
  ground: 'contract',
  humanReview: { nl: 'bel ons en een medewerker kijkt' },
};
const decided = (decision: AutomatedDecision | 'none', extra: Parameters<typeof newsletter>[0] = {}) =>
  judge([newsletter({ automatedDecision: decision, ...extra })]);
const at = (...properties: readonly string[]) => properties.map((name) => `/activities/newsletter/${name}`);

describe('checks: automated decisions', () => {
  it('AD01 logic, significance, consequences', () => {
    const { ground, humanReview } = full;
    assert.ok(ground && humanReview);
    assertFinds(
      'AD01',
      decided({ ground, humanReview }),
      at('automatedDecision/consequences', 'automatedDecision/logic', 'automatedDecision/significance'),
      decided(full),
    );
    assert.deepEqual(subjectsOf(decided('none'), 'AD01'), []);
  });

  it('AD02 ground and human review; a law brings its own safeguards', () => {
    const { ground, humanReview, ...told } = full;
    assert.ok(ground && humanReview);
    assertFinds('AD02', decided(told), at('automatedDecision/ground', 'automatedDecision/humanReview'), decided(full));
    assertFinds(
      'AD02',
      decided({ ...told, ground: 'contract' }),
      at('automatedDecision/humanReview'),
      decided({ ...told, ground: 'law' }),
    );
  });

  it('AD03 a decision on special data', () => {
    const health = (art9Condition: string) => ({ data: ['special.health'], art9Condition });
    assertFinds(
      'AD03',
      decided(full, health('9h')),
      at('data/special.health/art9Condition'),
      decided(full, health('9a')),
    );
  });

  it('AD04 a credit score: source, decision, assessment', () => {
    const score = { data: ['payment.creditScore'] };
    assertFinds(
      'AD04',
      judge([newsletter({ ...score, source: undefined })]),
      at('automatedDecision', 'dpia', 'source'),
      judge([newsletter({ ...score, automatedDecision: 'none', dpia: { required: true, reference: 'DPIA 1' } })]),
    );
  });

  it('AD04 a credit agency among the recipients', () => {
    const bureau = (kind: string) =>
      judge([
        newsletter({ recipients: ['bureau'], automatedDecision: 'none' }),
        recipient({ id: 'bureau', name: 'Voorbeeldkrediet', role: 'controller', country: 'NL', kind }),
      ]);
    assertFinds('AD04', bureau('creditBureau'), at('dpia'), bureau('adviser'));
  });

  it('S35 decisions that the config denies', () => {
    const denied = config({ automatedDecisions: 'none' });
    assertFinds(
      'S35',
      judge([newsletter({ automatedDecision: full })], denied),
      at('automatedDecision'),
      judge([newsletter({ automatedDecision: 'none' })], denied),
    );
  });
});
