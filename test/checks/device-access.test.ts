import type { TerminalAccessDeclaration } from '../../core/src/declarations/index.js';

import { assertFinds } from '../support/findings.js';
import { config, judge, newsletter, terminalAccess } from '../support/register-builder.js';

const full: TerminalAccessDeclaration = {
  key: 'lang',
  necessity: 'necessary',
  purpose: { nl: 'uw taal onthouden' },
  duration: 'P1Y',
  recipients: [],
};
const stored = (access: TerminalAccessDeclaration, markets: readonly string[] = ['NL']) =>
  judge([newsletter(), terminalAccess(access)], config({ markets }));

describe('checks: device access', () => {
  it('EP01 not necessary and not behind consent', () => {
    assertFinds(
      'EP01',
      stored({ ...full, necessity: 'none' }),
      ['/terminalAccess/lang/consent'],
      stored({ ...full, necessity: 'none', consent: { nl: 'met de knop in de balk' } }),
    );
  });

  it('EP01 when nobody said that it is necessary', () => {
    const unsaid: TerminalAccessDeclaration = { key: 'lang', duration: 'P1Y', recipients: [] };
    assertFinds(
      'EP01',
      stored(unsaid),
      ['/terminalAccess/lang/consent'],
      stored({ ...unsaid, necessity: 'necessary' }),
    );
  });

  it('EP01 measurement: exempt in the Netherlands alone', () => {
    const measured: TerminalAccessDeclaration = { ...full, necessity: 'measurement' };
    assertFinds('EP01', stored(measured, ['NL', 'BE']), ['/terminalAccess/lang/consent'], stored(measured, ['NL']));
  });

  it('EP01 escapes the key in the pointer', () => {
    assertFinds(
      'EP01',
      stored({ ...full, key: 'a/b', necessity: 'none' }),
      ['/terminalAccess/a~1b/consent'],
      stored({ ...full, key: 'a/b' }),
    );
  });

  it('EP02 purpose, duration, who can read it', () => {
    assertFinds(
      'EP02',
      stored({ key: 'lang', necessity: 'necessary' }),
      ['/terminalAccess/lang/duration', '/terminalAccess/lang/purpose', '/terminalAccess/lang/recipients'],
      stored(full),
    );
  });

  it('EP03 references to what is no more', () => {
    const described = (nl: string) => stored({ ...full, consent: { nl } });
    assertFinds(
      'EP03',
      described('zoals artikel 129 WEC vraagt'),
      ['/terminalAccess/lang/consent'],
      described('zoals artikel 10/2 WVP vraagt'),
    );
    assertFinds(
      'EP03',
      described('aangemeld bij de Privacycommissie'),
      ['/terminalAccess/lang/consent'],
      described('met de knop in de balk'),
    );
  });
});
