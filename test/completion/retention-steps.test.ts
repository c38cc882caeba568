import assert from 'node:assert/strict';

import { nothingKnown } from '../../core/src/completion/index.js';
import { retentionSteps } from '../../core/src/completion/retention-steps.js';
import { parseRetention } from '../../core/src/retention/index.js';

const words = (before: string, typed = '', known = nothingKnown, activity?: string): readonly string[] =>
  retentionSteps(before, typed, known, activity).map(({ word }) => word);

describe('steps of a retention', () => {
  it('begin with a period, a moment, a state, or none', () => {
    const start = words('');
    for (const word of ['P1Y', 'until', 'while', 'max(', 'none']) assert.ok(start.includes(word), word);
    for (const word of ['after', 'customer.end', 'cap', ';', ')']) assert.ok(!start.includes(word), word);
  });

  it('go on with what counts from when', () => {
    const next = words('P1Y ');
    for (const word of ['after', 'cap', 'early:request', ';']) assert.ok(next.includes(word), word);
    for (const word of ['none', 'until', 'customer.end', '+', ')']) assert.ok(!next.includes(word), word);
    assert.ok(words('P1Y after ').every((word) => word === 'year-end(' || /^[a-z.A-Z]+$/u.test(word)));
    assert.ok(words('while ').includes('customer'));
    assert.ok(words('until customer.end ').includes('+'));
    assert.deepEqual(words('P1Y after year-end(customer.end'), [')']);
  });

  it('close what was opened', () => {
    const inside = words('max(P1Y');
    assert.ok(inside.includes(')') && inside.includes(',') && inside.includes('after'));
    assert.ok(!inside.includes('cap'));
  });

  it('end behind none', () => {
    assert.deepEqual(words('none '), []);
  });

  it('name a clause once', () => {
    assert.ok(!words('P1Y early:request ').some((word) => word.startsWith('early:')));
  });

  it('give the units of a number that is typed', () => {
    assert.deepEqual(words('', 'P18').slice(0, 4), ['P18D', 'P18W', 'P18M', 'P18Y']);
    assert.deepEqual(words('', 'PT12').slice(0, 2), ['PT12H', 'PT12M']);
  });

  it('put the events of the activity first, then those in use', () => {
    assert.equal(words('P6M after ', '', nothingKnown, 'newsletter')[1], 'newsletter.unsubscribe');
    assert.equal(words('P6M after ', '', { ...nothingKnown, events: ['invoice.issued'] })[1], 'invoice.issued');
  });

  it('offer what stands elsewhere in the project as a whole', () => {
    assert.equal(
      words('', '', { ...nothingKnown, retentions: ['P7Y after year-end(invoice.issued)'] })[0],
      'P7Y after year-end(invoice.issued)',
    );
  });

  it('offer own events and states, and laws of the markets', () => {
    const known = {
      ...nothingKnown,
      terms: { events: [{ id: 'x.meter-removed', labels: {} }], states: [{ id: 'x.lease', labels: {} }] },
      markets: ['BE'],
    };
    assert.ok(words('P1Y after ', '', known).includes('x.meter-removed'));
    assert.ok(words('while ', '', known).includes('x.lease'));
    const laws = words('P7Y ', '', known).filter((word) => word.startsWith('law:'));
    assert.ok(laws.length > 0 && laws.every((word) => word.startsWith('law:BE-')));
  });

  it('lead to nothing that the parser refuses', () => {
    for (const before of [
      '',
      'P1Y ',
      'P1Y after ',
      'until ',
      'while ',
      'max(',
      'max(P1Y, ',
      'P1Y for:contact.email; ',
      'P1Y cap ',
    ]) {
      for (const { text } of retentionSteps(before, '', nothingKnown)) {
        const { problem } = parseRetention(text);
        assert.ok(problem === undefined || problem.params.found === '' || problem.key === 'rulesNeedFor', text);
      }
    }
  });
});
