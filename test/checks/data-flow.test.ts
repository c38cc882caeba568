import assert from 'node:assert/strict';

import type { SinkKind } from '../../core/src/facts/flow.js';
import type { Flow } from '../../core/src/facts/flow.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { type FlowPolicy } from '../../core/src/checks/flows/flow-policy.js';
import { describePath } from '../../core/src/checks/flows/flow-words.js';
import { data, lineOf, setting, step, to } from '../support/flow-builder.js';
import { bareId, email, guessed, hashed, judgeAll, show, toPayment } from '../support/judged-flows.js';
import { recipient, term } from '../support/register-builder.js';

describe('Flows: the rule of the sink', () => {
  const rules: readonly (readonly [SinkKind, string])[] = [
    ['logs', 'DF01 no-personal-data-in-logs'],
    ['errorTracking', 'DF02 no-personal-data-in-error-tracking'],
    ['errors', 'DF04 no-personal-data-in-errors'],
    ['analytics', 'DF05 no-personal-data-in-analytics'],
    ['advertising', 'DF05 no-personal-data-in-analytics'],
    ['prompts', 'DF06 no-personal-data-in-prompts'],
    ['urls', 'DF07 no-personal-data-in-urls'],
    ['browserStorage', 'DF08 no-personal-data-in-browser-storage'],
  ];
  for (const [kind, rule] of rules) {
    it(`${kind}: ${rule}`, () => {
      assert.deepEqual(show(judgeAll([to(kind, 'sink', [email])])), [`${rule}: user.email`]);
    });
  }

  it('a file is no leak', () => {
    assert.deepEqual(judgeAll([to('files', 'writeFile', [email])]), []);
  });

  it('says what, through what, and what to do', () => {
    const [judged] = judgeAll([to('logs', 'logger.info', [email, guessed])]);
    assert.ok(judged);
    const { message, remedy } = describeFinding(judged.finding, 'en');
    assert.equal(
      message,
      'Personal data reach the log through `logger.info`: e-mail address (`user.email`), name (`naam`, judged by its name).',
    );
    assert.match(remedy, /`redact\(\.\.\.\)`/u);
    assert.equal(
      describeFinding(judged.finding, 'nl').message,
      'Persoonsgegevens komen in het log via `logger.info`: e-mailadres (`user.email`), naam (`naam`, naar de naam geoordeeld).',
    );
  });

  it('says once of a category where it is from, and how many more there are', () => {
    const from = (name: string) => ({ ...email, name });
    const [judged] = judgeAll([
      to('logs', 'logger.info', [email, { ...guessed, category: 'contact.email', name: 'to' }, from('a'), from('b')]),
    ]);
    assert.ok(judged);
    assert.equal(
      describeFinding(judged.finding, 'en').message,
      'Personal data reach the log through `logger.info`: e-mail address (`user.email`; `to`, judged by its name; and 2 more).',
    );
  });

  it('words of a category of its own, and of data that nobody said the kind of', () => {
    const facts = [term('category', { id: 'account.pin', labels: { nl: 'pincode', en: 'pin code' } })];
    const [judged] = judgeAll([to('logs', 'log', [data('account.pin', 'pin'), data(undefined, 'klant')])], { facts });
    assert.ok(judged);
    assert.match(
      describeFinding(judged.finding, 'nl').message,
      /pincode \(`pin`\), gegevens van een persoon \(`klant`\)/u,
    );
  });

  it('weighs less what only a name tells', () => {
    const severities = [[email, guessed], [guessed]].map(
      (carried) => judgeAll([to('logs', 'log', carried)])[0]?.finding.severity,
    );
    assert.deepEqual(severities, ['error', 'warning']);
  });

  it('a logger that is a company raises the rule of logs alone', () => {
    const flows = [to('recipient', 'payfast.log', [email], toPayment), to('logs', 'payfast.log', [email], toPayment)];
    assert.deepEqual(show(judgeAll(flows)), ['DF01 no-personal-data-in-logs: user.email']);
  });

  it('a URL at another company raises both: both have to be mended', () => {
    const flows = [to('urls', 'fetch', [email]), to('recipient', 'fetch', [email], toPayment)];
    assert.deepEqual(show(judgeAll(flows)), [
      'DF07 no-personal-data-in-urls: user.email',
      'RC01 no-undeclared-recipient: user.email',
    ]);
  });
});

describe('Flows: policy', () => {
  const kinds: readonly SinkKind[] = [
    'logs',
    'errorTracking',
    'errors',
    'analytics',
    'advertising',
    'prompts',
    'urls',
    'browserStorage',
  ];
  const reportedOf = (item: typeof email, policy: Partial<FlowPolicy> = {}): readonly string[] =>
    kinds.filter((kind) => judgeAll([to(kind, 'sink', [item])], { policy }).length > 0);

  it('pseudonymised data are reported where others get them', () => {
    assert.deepEqual(reportedOf(hashed), ['analytics', 'advertising', 'prompts']);
    assert.deepEqual(show(judgeAll([to('recipient', 'pay', [hashed], toPayment)])), [
      'RC01 no-undeclared-recipient: hash(user.email)',
    ]);
    assert.deepEqual(reportedOf(hashed, { pseudonymised: ['logs'] }), ['logs']);
  });

  it('a bare id is quiet, unless asked for', () => {
    assert.deepEqual(reportedOf(bareId), []);
    assert.deepEqual(judgeAll([to('recipient', 'pay', [bareId], toPayment)]), []);
    assert.deepEqual(reportedOf(bareId, { ids: ['analytics'] }), ['analytics']);
    assert.deepEqual(show(judgeAll([to('logs', 'log', [bareId, email])])), [
      'DF01 no-personal-data-in-logs: user.email',
    ]);
  });

  it('what a name tells can be left out; what an SDK documents cannot', () => {
    assert.deepEqual(reportedOf(guessed, { infer: 'off' }), []);
    assert.deepEqual(reportedOf(data('device.ip', 'req.ip', { confidence: 'known' }), { infer: 'off' }), kinds);
  });
});

describe('DF03: settings that gather', () => {
  const sendDefaultPii = setting('sendDefaultPii', ['device.ip', 'account.token']);

  it('are told with what they gather', () => {
    const [judged] = judgeAll([], { settings: [sendDefaultPii] });
    assert.equal(judged?.rule, 'no-personal-data-in-error-tracking');
    assert.equal(
      describeFinding(judged.finding, 'en').message,
      '`sendDefaultPii` makes Sentry gather personal data by itself: session and access tokens, IP address.',
    );
  });

  it('are quiet when the service is declared with all of it', () => {
    const all = recipient({ id: 'sentry', categories: ['device.ip', 'account.token'] });
    const some = recipient({ id: 'sentry', categories: ['device.ip'] });
    assert.deepEqual(judgeAll([], { settings: [sendDefaultPii], facts: [all] }), []);
    assert.deepEqual(
      judgeAll([], { settings: [sendDefaultPii], facts: [some] }).map(({ finding }) => finding.params.data),
      ['session and access tokens'],
    );
  });
});

describe('The path of a flow', () => {
  const source = step('source', 'user.email', lineOf(5, 'src/app.ts', [8, 18]));
  const handed = step('step', 'passed to notify(to)', lineOf(5, 'src/app.ts', [1, 19]));
  const sink = step('sink', 'logger.info(`to ${to}`)', lineOf(12, 'src/notify.ts'));
  const along = (...path: readonly ReturnType<typeof step>[]): Flow => to('logs', 'logger.info', [{ ...email, path }]);

  it('is told when the sink is elsewhere', () => {
    assert.equal(
      describePath(along(source, handed, sink), 'en'),
      "By way of `logger.info('to ${to}')` (src/notify.ts:12).",
    );
    assert.match(describePath(along(source, handed, sink), 'nl'), /^Langs /u);
  });

  it('is not when the sink is here, on however many lines', () => {
    const here = { file: 'src/app.ts', start: { line: 4, column: 1 }, end: { line: 6, column: 2 } };
    assert.equal(
      describePath(along(step('source', 'user', lineOf(2)), source, step('sink', 'log(...)', here)), 'en'),
      '',
    );
    assert.equal(describePath(along(), 'en'), '');
  });
});
