import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';
import type { SinkKind } from '../../core/src/facts/flow.js';
import type { Flow, GatheringSetting } from '../../core/src/facts/flow.js';
import type { ServiceDefinition } from '../../core/src/services/index.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { defaultFlowPolicy, type FlowPolicy } from '../../core/src/checks/flows/flow-policy.js';
import { describePath } from '../../core/src/checks/flows/flow-words.js';
import { judgeFlows, type JudgedFlow } from '../../core/src/checks/judge-flows.js';
import { assertFinds } from '../support/findings.js';
import { data, lineOf, setting, step, to } from '../support/flow-builder.js';
import { activity, field, judge, owner, recipient, sharedWith, term } from '../support/register-builder.js';

const services: readonly ServiceDefinition[] = [
  {
    id: 'payfast',
    name: 'Payfast',
    kind: 'payment',
    recognition: { packages: ['@payfast/*'], hosts: ['api.payfast.example', '*.pay.example'] },
    law: { usualRole: 'controller', sources: [] },
  },
  { id: 'sentry', name: 'Sentry', kind: 'errorTracking', recognition: { packages: ['@sentry/*'] } },
  { id: 'counter', name: 'Counter', kind: 'analytics', recognition: { hosts: ['counter.example'] } },
];

const email = data('contact.email', 'user.email');
const name = data('identity.name', 'user.name');
const guessed = data('identity.name', 'naam', { confidence: 'inferred' });
const hashed = data('contact.email', 'hash(user.email)', { state: 'pseudonymised' });
const bareId = data('account.username', 'user.id', { bareId: true });

interface Judging {
  readonly facts?: readonly Fact[];
  readonly settings?: readonly GatheringSetting[];
  readonly policy?: Partial<FlowPolicy>;
}

function judgeAll(
  flows: readonly Flow[],
  { facts = [], settings = [], policy = {} }: Judging = {},
): readonly JudgedFlow[] {
  const judged = judgeFlows(flows, settings, { facts, services, policy: { ...defaultFlowPolicy, ...policy } });
  for (const { finding } of judged) {
    for (const language of ['en', 'nl'] as const) {
      const { message, remedy } = describeFinding(finding, language);
      assert.doesNotMatch(`${message} ${remedy}`, /\{\w+\}/u, finding.id);
    }
  }
  return judged;
}

/** `DF01 no-personal-data-in-logs: user.email` */
function show(judged: readonly JudgedFlow[]): readonly string[] {
  return judged.map(
    ({ finding, rule, data: told }) => `${finding.id} ${rule}: ${told.map((item) => item.name).join(' ')}`,
  );
}

const toPayment = { sink: { service: 'payfast', package: '@payfast/sdk' } };
const payments = (more = {}): Fact => recipient({ id: 'psp', service: 'payfast', ...more });

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

describe('RC01: recipients that nobody declared', () => {
  it('a declaration quiets it: by service, package, host, or an id that is a service', () => {
    const flow = to('recipient', 'pay', [email], {
      sink: { service: 'payfast', package: '@payfast/sdk', host: 'api.payfast.example' },
    });
    assert.deepEqual(show(judgeAll([flow])), ['RC01 no-undeclared-recipient: user.email']);
    for (const declared of [
      { id: 'psp', service: 'payfast' },
      { id: 'psp', service: '@payfast/sdk' },
      { id: 'psp', service: '@payfast/other' },
      { id: 'psp', service: 'api.payfast.example' },
      { id: 'psp', service: 'payfast.example' },
      { id: 'psp', service: 'https://api.payfast.example/v1' },
      { id: 'psp', service: 'Payfast' },
      { id: 'payfast' },
    ]) {
      assert.deepEqual(judgeAll([flow], { facts: [recipient(declared)] }), [], JSON.stringify(declared));
    }
  });

  it('another declaration does not', () => {
    const flow = to('recipient', 'pay', [email], toPayment);
    for (const declared of [
      { id: 'psp' },
      { id: 'psp', service: 'sentry' },
      { id: 'psp', service: 'https://payfast.example.org/api.payfast.example' },
      { id: 'payfast', service: 'counter' },
    ]) {
      assert.equal(judgeAll([flow], { facts: [recipient(declared)] }).length, 1, JSON.stringify(declared));
    }
  });

  it('a host is declared with all below it, and with nothing beside it', () => {
    const at = (host: string): Flow => to('recipient', 'fetch', [email], { sink: { host } });
    const facts = [recipient({ id: 'crm', service: 'crm.example' })];
    assert.deepEqual(judgeAll([at('crm.example'), at('eu.crm.example')], { facts }), []);
    assert.equal(judgeAll([at('notcrm.example')], { facts }).length, 1);
  });

  it('is silent about a sink of which nobody knows whose it is', () => {
    assert.deepEqual(judgeAll([to('recipient', 'fetch', [email])]), []);
  });

  it('`@SharedWith` says who is behind an unknown host, not that a known service is another', () => {
    const facts = [payments(), recipient({ id: 'crm' })];
    const unknown = { sink: { host: 'hooks.example' } };
    assert.deepEqual(judgeAll([to('recipient', 'fetch', [email], { ...unknown, sharedWith: ['crm'] })], { facts }), []);
    assert.equal(
      judgeAll([to('recipient', 'fetch', [email], { ...unknown, sharedWith: ['other'] })], { facts }).length,
      1,
    );
    const counter = { sink: { service: 'counter' }, sharedWith: ['psp'] };
    assert.equal(judgeAll([to('recipient', 'fetch', [email], counter)], { facts }).length, 1);
  });

  it('proposes a declaration with what code and catalogue tell', () => {
    const [judged] = judgeAll([to('recipient', 'pay', [name, email], toPayment)]);
    assert.equal(
      judged?.proposal?.text,
      `export const payfast = recipient({
  id: 'payfast',
  service: 'payfast',
  // Add its role, usually 'controller': your contract decides.
  kind: 'payment',
  categories: ['contact.email', 'identity.name'],
});`,
    );
    assert.match(describeFinding(judged.finding, 'en').remedy, /recipient\(\{ id: 'payfast', service: 'payfast' \}\)/u);
  });

  it('proposes for a host and a package nobody knows, with a name that can be a constant', () => {
    const proposals = [{ host: 'api.2nd-crm.example' }, { package: '@acme/mail-api' }, { package: 'default' }].map(
      (sink) => judgeAll([to('recipient', 'send', [email], { sink })])[0]?.proposal,
    );
    assert.deepEqual(
      proposals.map((proposal) => [proposal?.id, proposal?.service, proposal?.variable]),
      [
        ['recipient-2nd-crm-example', 'api.2nd-crm.example', 'recipient2ndCrmExample'],
        ['acme-mail-api', '@acme/mail-api', 'acmeMailApi'],
        ['default', 'default', 'defaultRecipient'],
      ],
    );
  });
});

describe('RC07: categories that a recipient was not declared for', () => {
  const flow = to('recipient', 'pay', [email, name], toPayment);

  it('those outside its list', () => {
    const judged = judgeAll([flow], { facts: [payments({ categories: ['contact.email'] })] });
    assert.deepEqual(show(judged), ['RC07 no-unlisted-category: user.name']);
    assert.match(describeFinding(judged[0]!.finding, 'en').remedy, /`identity\.name`/u);
    assert.deepEqual(judgeAll([flow], { facts: [payments({ categories: ['contact.email', 'identity.name'] })] }), []);
  });

  it('no list is no limit, unless whoever names it sets one', () => {
    assert.deepEqual(judgeAll([flow], { facts: [payments()] }), []);
    const limited = activity({ id: 'orders', recipients: [{ recipient: 'psp', categories: ['contact.email'] }] });
    assert.deepEqual(show(judgeAll([flow], { facts: [payments(), limited] })), [
      'RC07 no-unlisted-category: user.name',
    ]);
    const more = sharedWith('Payments', { recipient: 'psp', categories: ['identity.name'] });
    assert.deepEqual(judgeAll([flow], { facts: [payments(), limited, more] }), []);
    assert.deepEqual(
      judgeAll([flow], { facts: [payments(), limited, activity({ id: 'b', recipients: ['psp'] })] }),
      [],
    );
  });

  it('an own category is listed with its parent', () => {
    const own = term('category', { id: 'account.pin', parent: 'account.password', labels: { nl: 'pincode' } });
    const pin = to('recipient', 'pay', [data('account.pin', 'pin')], toPayment);
    const listed = (category: string): readonly Fact[] => [own, payments({ categories: [category] })];
    assert.deepEqual(judgeAll([pin], { facts: listed('account.password') }), []);
    assert.equal(judgeAll([pin], { facts: listed('account.token') }).length, 1);
  });

  it('is silent about data of which nobody said the category', () => {
    const unknown = to('recipient', 'pay', [data(undefined, 'customer')], toPayment);
    assert.deepEqual(judgeAll([unknown], { facts: [payments({ categories: ['contact.email'] })] }), []);
  });

  it('two declarations of one service allow what either does', () => {
    const facts = [
      payments({ categories: ['contact.email'] }),
      payments({ id: 'other', categories: ['identity.name'] }),
    ];
    assert.deepEqual(judgeAll([flow], { facts }), []);
  });
});

describe('Flows: companies behind a sink with a rule of its own', () => {
  const flow = to('errorTracking', 'Sentry.setUser', [email, name], { sink: { service: 'sentry' } });

  it('are quiet for the categories a declaration lists, and only those', () => {
    const facts = [recipient({ id: 'sentry', categories: ['contact.email'] })];
    assert.deepEqual(show(judgeAll([flow], { facts })), ['DF02 no-personal-data-in-error-tracking: user.name']);
  });

  it('are not for a declaration without a list', () => {
    assert.deepEqual(show(judgeAll([flow], { facts: [recipient({ id: 'sentry' })] })), [
      'DF02 no-personal-data-in-error-tracking: user.email user.name',
    ]);
  });

  it('a URL is not quieted by whom it goes to', () => {
    const facts = [payments({ categories: ['contact.email'] })];
    assert.equal(judgeAll([to('urls', 'fetch', [email], toPayment)], { facts }).length, 1);
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

describe('DF09: data used for another activity', () => {
  const carried = data('contact.email', 'user.email', { field: { owner: 'src/app.ts#User', name: 'email' } });
  const flow = to('recipient', 'pay', [carried, name], toPayment);
  const orders = activity({ id: 'orders', recipients: ['psp'] });
  const news = activity({ id: 'newsletter' });

  it('when the recipient serves none of the activities of the field', () => {
    const facts = [payments(), orders, news, field('User.email', 'contact.email', { for: ['newsletter'] })];
    const judged = judgeAll([flow], { facts });
    assert.deepEqual(show(judged), ['DF09 no-purpose-creep: user.email']);
    assert.match(describeFinding(judged[0]!.finding, 'nl').message, /^`pay` geeft voor orders wat/u);
  });

  it('not when it serves one of them, given on the field or on its class', () => {
    const both = field('User.email', 'contact.email', { for: ['newsletter', 'orders'] });
    assert.deepEqual(judgeAll([flow], { facts: [payments(), orders, news, both] }), []);
    const ofClass = [field('User.email', 'contact.email'), owner('User', { processedFor: ['orders'] })];
    assert.deepEqual(judgeAll([flow], { facts: [payments(), orders, news, ...ofClass] }), []);
  });

  it('not when nobody said what the recipient, or the field, is for', () => {
    const used = field('User.email', 'contact.email', { for: ['newsletter'] });
    assert.deepEqual(judgeAll([flow], { facts: [payments(), news, used] }), []);
    assert.deepEqual(judgeAll([flow], { facts: [payments(), orders, news, field('User.email', 'contact.email')] }), []);
  });

  it('not when the class that hands over says it is for an activity of the field', () => {
    const used = field('User.email', 'contact.email', { for: ['newsletter'] });
    const inMailings = { ...flow, evidence: { file: 'src/app.ts', symbol: 'Mailings.send' } };
    const facts = [payments(), orders, news, used];
    const acting = (processedFor: readonly string[]): Fact => owner('Mailings', { processedFor });
    assert.deepEqual(judgeAll([inMailings], { facts: [...facts, acting(['newsletter'])] }), []);
    assert.equal(judgeAll([inMailings], { facts: [...facts, acting(['orders'])] }).length, 1);
    const elsewhere = { ...flow, evidence: { file: 'src/app.ts', symbol: 'MailingsOfOthers.send' } };
    assert.equal(judgeAll([elsewhere], { facts: [...facts, acting(['newsletter'])] }).length, 1);
  });

  it('though not when that class holds the data itself: it says what they are for', () => {
    const used = field('User.email', 'contact.email', { for: ['newsletter'] });
    const facts = [payments(), orders, news, used, owner('User', { processedFor: ['newsletter'] })];
    assert.equal(judgeAll([{ ...flow, evidence: { file: 'src/app.ts', symbol: 'User.send' } }], { facts }).length, 1);
  });

  it('code that says which activity it acts for is believed before the recipient', () => {
    const used = field('User.email', 'contact.email', { for: ['newsletter'] });
    const facts = [payments(), orders, news, used];
    assert.deepEqual(judgeAll([{ ...flow, sharedWith: ['newsletter'] }], { facts }), []);
  });
});

describe('DF10: fields that nobody decided on', () => {
  it('is raised by who reads the code', () => {
    const finding = {
      id: 'DF10',
      severity: 'warning' as const,
      params: {
        field: 'User.phone',
        category: 'telephone number',
        'category.nl': 'telefoonnummer',
        categoryId: 'contact.phone',
      },
      subject: '/fields/User.phone',
      evidence: [],
    };
    assert.match(describeFinding(finding, 'nl').message, /^User\.phone lijkt telefoonnummer te bevatten/u);
  });
});

describe('DF11: reasons that explain nothing', () => {
  const reviewed = (reason: string): Fact => ({
    kind: 'notPersonalField',
    owner: 'src/app.ts#Order',
    name: 'batchNumber',
    form: 'decorator',
    reason: { value: reason, spans: { '': lineOf(4) } },
    evidence: { file: 'src/app.ts', symbol: 'Order.batchNumber' },
  });

  it('fillers, the annotation again, the name of the field', () => {
    for (const reason of ['-', 'x', 'n.v.t.', 'Not personal!', 'geen persoonsgegevens', 'batch number', 'TODO']) {
      const found = assertFinds('DF11', judge([reviewed(reason)]), ['/fields/Order.batchNumber'], judge([]));
      assert.equal(found[0]?.at?.start.line, 4);
    }
  });

  it('not a reason, however short; nor none at all, which AN11 tells', () => {
    for (const reason of ['random number of the batch', 'nummer van de machine', '批号', 'chosen by us', '']) {
      assert.deepEqual(
        judge([reviewed(reason)]).findings.filter(({ id }) => id === 'DF11'),
        [],
        reason,
      );
    }
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
