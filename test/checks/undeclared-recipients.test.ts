import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';
import type { Flow } from '../../core/src/facts/flow.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { data, to } from '../support/flow-builder.js';
import { email, judgeAll, name, payments, show, toPayment } from '../support/judged-flows.js';
import { activity, recipient, sharedWith, term } from '../support/register-builder.js';

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

  it('a function that writes a log and pays hands over to both; a logger of a company is judged as a log', () => {
    const flows = [to('logs', 'logger.info', [email]), to('recipient', 'pay', [email], toPayment)];
    assert.deepEqual(show(judgeAll(flows)), [
      'DF01 no-personal-data-in-logs: user.email',
      'RC01 no-undeclared-recipient: user.email',
    ]);
    const logger = [to('logs', 'pay', [email], toPayment), to('recipient', 'pay', [email], toPayment)];
    assert.deepEqual(show(judgeAll(logger)), ['DF01 no-personal-data-in-logs: user.email']);
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
