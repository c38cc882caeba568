import assert from 'node:assert/strict';

import type { TerminalAccessDeclaration } from '../../core/src/declarations/index.js';
import type { DeviceAccess } from '../../core/src/facts/observation.js';

import { assertFinds } from '../support/findings.js';
import { config, judge, newsletter, seen, terminalAccess } from '../support/register-builder.js';

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

  it('EP01 and EP02 a key that the code writes and nobody declared', () => {
    const write = seen('deviceAccess', 'visit', { store: 'cookie', access: 'write', key: 'visitor' });
    const used = (...deviceAccess: readonly DeviceAccess[]) => judge([newsletter()], config(), { deviceAccess });
    const declared = judge([newsletter(), terminalAccess({ ...full, key: 'visit*' })], config(), {
      deviceAccess: [write],
    });
    assertFinds('EP01', used(write), ['/terminalAccess/visitor/consent'], declared);
    assertFinds(
      'EP02',
      used(write),
      ['/terminalAccess/visitor/duration', '/terminalAccess/visitor/purpose', '/terminalAccess/visitor/recipients'],
      declared,
    );
    const removed = used({ ...write, access: 'remove' });
    assertFinds('EP01', used(write), ['/terminalAccess/visitor/consent'], removed);
  });

  it('EP02 asks how consent is asked of a key that waits for it and nobody declared', () => {
    const write = seen('deviceAccess', 'visit', {
      store: 'cookie',
      access: 'write',
      key: 'visitor',
      gate: 'consent.given',
    });
    const gated = judge([newsletter()], config(), { deviceAccess: [write] });
    const bare = judge([newsletter()], config(), { deviceAccess: [write, { ...write, gate: undefined } as never] });
    assertFinds('EP01', bare, ['/terminalAccess/visitor/consent'], gated);
    assert.ok(gated.findings.some(({ id, subject }) => id === 'EP02' && subject === '/terminalAccess/visitor/consent'));
  });

  it('EP02 tells of a write whose key cannot be read, with its place', () => {
    const write = seen('deviceAccess', 'visit', { store: 'cookie', access: 'write' }, 7);
    const { register, findings } = judge([newsletter()], config(), { deviceAccess: [write] });
    assert.deepEqual(register.terminalAccess, []);
    const [finding] = findings.filter(({ id }) => id === 'EP02');
    assert.deepEqual(
      [finding?.severity, finding?.params, finding?.at?.start.line],
      ['info', { key: 'src/app.ts#visit', missing: 'key' }, 7],
    );
  });
});
