import { assertFinds } from '../support/findings.js';
import { field, judge, newsletter, questions } from '../support/register-builder.js';

describe('checks: consent', () => {
  it('CO01 consent without a way to withdraw it', () => {
    assertFinds(
      'CO01',
      judge([newsletter({ withdraw: undefined })]),
      ['/activities/newsletter/withdraw'],
      judge([newsletter(), questions()]),
    );
  });

  it('CO01 on the field that alone rests on consent', () => {
    const photo = { for: ['questions'], legalBasis: 'consent' };
    assertFinds(
      'CO01',
      judge([questions(), field('P.photo', 'identity.photo', photo)]),
      ['/activities/questions/data/identity.photo/withdraw'],
      judge([questions(), field('P.photo', 'identity.photo', { ...photo, withdraw: { nl: 'in uw profiel' } })]),
    );
  });

  it('CO02 withdrawing that is harder than giving', () => {
    const online = (nl: string) => newsletter({ channels: ['website'], withdraw: { nl } });
    assertFinds(
      'CO02',
      judge([online('met een aangetekende brief')]),
      ['/activities/newsletter/withdraw'],
      judge([online('per brief of met de link in elke mail')]),
    );
  });

  it('CO03 consent without a record', () => {
    assertFinds(
      'CO03',
      judge([newsletter({ consentRecord: undefined })]),
      ['/activities/newsletter/consentRecord'],
      judge([newsletter(), questions({ consentRecord: undefined })]),
    );
  });

  it('CO04 consent to data that must be given', () => {
    assertFinds(
      'CO04',
      judge([newsletter({ provision: { requirement: 'contractual' } })]),
      ['/activities/newsletter/provision'],
      judge([newsletter({ provision: { requirement: 'none', obliged: false } })]),
    );
  });

  it('CO05 data kept on consent after it was withdrawn', () => {
    for (const retention of ['P6M after newsletter.unsubscribe', 'max(P1Y, until consent.withdrawn + P1Y)']) {
      assertFinds(
        'CO05',
        judge([newsletter({ retention })]),
        ['/activities/newsletter/retention'],
        judge([newsletter(), questions({ retention })]),
      );
    }
  });
});
