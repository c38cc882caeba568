import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { assertFinds } from '../support/findings.js';
import { data, lineOf, to } from '../support/flow-builder.js';
import { judgeAll, name, payments, show, toPayment } from '../support/judged-flows.js';
import { activity, field, judge, owner } from '../support/register-builder.js';

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
