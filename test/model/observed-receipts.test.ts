import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';
import type { Flow, GatheringSetting, ThirdPartyContact } from '../../core/src/facts/flow.js';
import type { Json } from '../../core/src/facts/located.js';
import type { Register } from '../../core/src/model/register.js';

import { buildRegister } from '../../core/src/model/build-register.js';
import { serialiseRegister } from '../../core/src/model/serialise-register.js';
import { validateRegister } from '../../core/src/model/validate-register.js';
import { data, lineOf, setting, to } from '../support/flow-builder.js';
import { config, newsletter, recipient, sharedWith } from '../support/register-builder.js';

const at = (symbol: string) => ({ evidence: { file: 'src/app.ts', symbol } });

function build(
  facts: readonly Fact[],
  seen: {
    readonly flows?: readonly Flow[];
    readonly contacts?: readonly ThirdPartyContact[];
    readonly settings?: readonly GatheringSetting[];
  } = {},
): Register {
  const outflow = { flows: [], contacts: [], settings: [], ...seen };
  return buildRegister({ facts, config: config(), outflow }).register;
}

const observedOf = (register: Register, id: string) => register.recipients.find((one) => one.id === id)?.observed;
const mollie = recipient({ id: 'psp', service: '@mollie/api-client' });
const paying = (more: Parameters<typeof to>[3] = {}) =>
  to('recipient', 'payments.create', [data('contact.email', 'order.email')], { sink: { service: 'mollie' }, ...more });

describe('What recipients were seen to get', () => {
  it('is said of the recipient that was declared for the service', () => {
    const register = build([mollie], { flows: [paying(at('pay'))] });
    assert.deepEqual(observedOf(register, 'psp'), {
      categories: [{ category: 'contact.email', confidence: 'annotated', evidence: [at('pay').evidence] }],
      evidence: [at('pay').evidence],
    });
    assert.deepEqual(register.observed?.thirdParties, []);
  });

  it('is said of a third party when nobody was declared, and of no recipient', () => {
    const register = build([recipient({ id: 'mailer', service: 'brevo' })], { flows: [paying(at('pay'))] });
    assert.equal(observedOf(register, 'mailer'), undefined);
    assert.deepEqual(
      register.recipients.map(({ id }) => id),
      ['mailer'],
    );
    assert.deepEqual(
      register.observed?.thirdParties?.map(({ id, name, categories }) => [id, name, categories.length]),
      [['mollie', 'Mollie', 1]],
    );
  });

  it('names by its host who is not in the catalogue', () => {
    const flow = to('recipient', 'fetch', [data('contact.email', 'email')], { sink: { host: 'api.acme.example' } });
    assert.deepEqual(
      build([], { flows: [flow] }).observed?.thirdParties?.map(({ id, name }) => [id, name]),
      [['api.acme.example', undefined]],
    );
    const declared = build([recipient({ id: 'acme', service: 'acme.example' })], { flows: [flow] });
    assert.deepEqual(declared.observed?.thirdParties, []);
    assert.equal(observedOf(declared, 'acme')?.categories.length, 1);
  });

  it('is nobody where a library only writes a log, and somebody where a company stands behind it', () => {
    const log = (sink: object) => to('logs', 'logger.info', [data('contact.email', 'email')], { sink });
    assert.deepEqual(build([], { flows: [log({ package: 'pino' }), log({})] }).observed?.thirdParties, []);
    assert.deepEqual(
      build([], { flows: [log({ package: '@datadog/browser-logs', service: 'datadog' })] }).observed?.thirdParties?.map(
        ({ id }) => id,
      ),
      ['datadog'],
    );
    assert.deepEqual(
      build([], { flows: [to('files', 'writeFile', [data('contact.email', 'a')])] }).observed?.thirdParties,
      [],
    );
  });

  it('goes by @SharedWith where the code does not tell who is behind it', () => {
    const facts = [recipient({ id: 'depot', service: 'api.depot.example' }), sharedWith('Depot', 'depot')];
    const sent = to('recipient', 'fetch', [data('contact.email', 'email')], { sharedWith: ['depot'] });
    const register = build(facts, { flows: [sent] });
    assert.equal(observedOf(register, 'depot')?.categories.length, 1);
    assert.deepEqual(register.observed?.thirdParties, []);
    const logged = to('logs', 'console.log', [data('contact.email', 'email')], { sharedWith: ['depot'] });
    assert.equal(observedOf(build(facts, { flows: [logged] }), 'depot'), undefined);
  });

  it('joins what several places send: the firmest knowledge, and veiled only if it is everywhere', () => {
    const send = (symbol: string, parts: Parameters<typeof data>[2]) =>
      paying({ ...at(symbol), data: [data('contact.email', 'x', parts)] });
    const of = (...flows: Flow[]) =>
      observedOf(build([mollie], { flows }), 'psp')?.categories.map(({ confidence, pseudonymised, evidence }) => [
        confidence,
        pseudonymised,
        evidence.map(({ symbol }) => symbol),
      ]);
    const guessed = send('b', { confidence: 'inferred', state: 'pseudonymised' });
    const known = send('a', { confidence: 'known', state: 'pseudonymised' });
    const plain = send('a', { confidence: 'known' });
    assert.deepEqual(of(guessed), [['inferred', true, ['b']]]);
    assert.deepEqual(of(guessed, known), [['known', true, ['a', 'b']]]);
    assert.deepEqual(of(guessed, plain), [['known', undefined, ['a', 'b']]]);
    assert.deepEqual(of(plain, guessed), of(guessed, plain));
  });

  it('has data of which nobody said the kind apart', () => {
    const flow = paying({ ...at('pay'), data: [data(undefined, 'customer')] });
    assert.deepEqual(observedOf(build([mollie], { flows: [flow] }), 'psp'), {
      categories: [],
      unsorted: [at('pay').evidence],
      evidence: [at('pay').evidence],
    });
  });

  it('counts what settings gather, and who is only talked to', () => {
    const contact: ThirdPartyContact = { kind: 'thirdPartyContact', ...at('module'), at: lineOf(1), service: 'brevo' };
    const register = build([recipient({ id: 'sentry', service: 'sentry' })], {
      contacts: [contact],
      settings: [setting('sendDefaultPii', ['device.ip'])],
    });
    assert.deepEqual(
      observedOf(register, 'sentry')?.categories.map(({ category, confidence }) => [category, confidence]),
      [['device.ip', 'known']],
    );
    assert.deepEqual(register.observed?.thirdParties, [
      { id: 'brevo', name: 'Brevo', categories: [], evidence: [at('module').evidence] },
    ]);
  });

  it('is absent when the code was not looked at for it', () => {
    const { register } = buildRegister({ facts: [mollie], config: config() });
    assert.equal(register.observed, undefined);
    assert.equal(observedOf(register, 'psp'), undefined);
  });

  it('does not hang on the order of files, and holds to the schema of the register', () => {
    const flows = [
      paying(at('b')),
      paying(at('a')),
      to('recipient', 'f', [data('contact.phone', 'p')], { sink: { host: 'x.example' } }),
    ];
    const facts = [mollie, newsletter()];
    const one = serialiseRegister(build(facts, { flows }));
    assert.equal(serialiseRegister(build(facts.toReversed(), { flows: flows.toReversed() })), one);
    assert.equal(validateRegister(JSON.parse(one) as Json).problems, undefined);
  });
});
