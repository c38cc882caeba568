import assert from 'node:assert/strict';

import type { Marketing } from '../../core/src/declarations/index.js';

import { assertFinds } from '../support/findings.js';
import { config, judge, newsletter, questions } from '../support/register-builder.js';

const optOut = { nl: 'met de link in elk bericht' };
const campaign = (marketing: Marketing, markets: readonly string[] = ['NL']) =>
  judge([questions({ marketing })], config({ markets }));
const audience = ['/activities/questions/marketing/audience'];

describe('checks: marketing', () => {
  it('EP04 mail on legitimate interests to others than customers', () => {
    assertFinds(
      'EP04',
      campaign({ channels: ['email'], optOut }),
      audience,
      campaign({ channels: ['email'], audience: 'customers', optOut }),
    );
    assertFinds(
      'EP04',
      campaign({ channels: ['post', 'sms'], audience: 'everyone', optOut }),
      audience,
      campaign({ channels: ['post'], audience: 'everyone', optOut }),
    );
  });

  it('EP04 not on consent', () => {
    assertFinds(
      'EP04',
      campaign({ channels: ['email'], optOut }),
      audience,
      judge([newsletter({ marketing: { channels: ['email'], optOut } })]),
    );
  });

  it('EP05 calls in the Netherlands; to customers a warning', () => {
    const here = ['/activities/questions/marketing/channels'];
    const [grave] = assertFinds(
      'EP05',
      campaign({ channels: ['telephone'] }),
      here,
      campaign({ channels: ['telephone'] }, ['BE']),
    );
    const [mild] = assertFinds(
      'EP05',
      campaign({ channels: ['telephone'], audience: 'customers' }),
      here,
      campaign({ channels: ['post'], audience: 'customers' }),
    );
    assert.deepEqual([grave?.severity, mild?.severity], ['error', 'warning']);
  });

  it('S61 direct marketing that does not say how', () => {
    assertFinds(
      'S61',
      judge([questions({ purpose: 'directMarketing' })]),
      ['/activities/questions/marketing'],
      judge([questions()]),
    );
    assertFinds(
      'S61',
      judge([questions({ purpose: 'directMarketing', marketing: { channels: ['post'] } })]),
      ['/activities/questions/marketing/optOut'],
      judge([questions({ purpose: 'directMarketing', marketing: { channels: ['post'], optOut } })]),
    );
  });
});
