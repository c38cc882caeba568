import assert from 'node:assert/strict';

import type { Fact } from '../../../core/src/facts/facts.js';

import { reachFacts } from '../../../core/src/engine/library/reach-facts.js';

const spans = {};
const evidence = (symbol: string): Fact['evidence'] => ({ file: 'lib/src/x.ts', symbol });
const field = (owner: string, activities: readonly string[], category = 'contact.email'): Fact => ({
  kind: 'personalField',
  owner: `lib/src/x.ts#${owner}`,
  name: 'f',
  form: 'decorator',
  declaration: { value: { category, for: activities }, spans },
  evidence: evidence(`${owner}.f`),
});
const embedding = (owner: string, embeds: string): Fact => ({
  kind: 'embedding',
  owner: `lib/src/x.ts#${owner}`,
  name: 'e',
  embeds: [`lib/src/x.ts#${embeds}`],
  declaration: { value: {}, spans },
  evidence: evidence(`${owner}.e`),
});
const activity = (id: string, recipients: readonly string[] = []): Fact => ({
  kind: 'activity',
  declaration: { value: { id, recipients }, spans },
  evidence: evidence(id),
});
const recipient = (id: string): Fact => ({
  kind: 'recipient',
  declaration: { value: { id }, spans },
  evidence: evidence(id),
});
const term = (id: string): Fact => ({
  kind: 'term',
  term: 'category',
  declaration: { value: { id, labels: {} }, spans },
  evidence: evidence(id),
});
const nothing = { owners: [], constants: new Set<string>(), packages: [] };
const names = (facts: readonly Fact[]): readonly string[] => facts.map((fact) => fact.evidence.symbol);

describe('Facts of other packages that own code reaches', () => {
  const library = [
    field('A', ['mail'], 'own.term'),
    embedding('A', 'B'),
    field('B', ['orders']),
    field('C', ['secret']),
    embedding('C', 'A'),
    activity('mail', ['brevo']),
    activity('orders'),
    activity('secret', ['mollie']),
    recipient('brevo'),
    recipient('mollie'),
    term('own.term'),
    term('other.term'),
  ];

  it('are none when nothing is imported', () => {
    assert.deepEqual(reachFacts([], library, nothing), []);
  });

  it('are those of an imported holder, of what it embeds, and what these name; not of what embeds it', () => {
    const reached = reachFacts([], library, { ...nothing, owners: ['lib/src/x.ts#A'] });
    assert.deepEqual(names(reached), ['A.f', 'A.e', 'B.f', 'mail', 'orders', 'brevo', 'own.term']);
  });

  it('are those that own holders embed or extend', () => {
    const own: Fact = { kind: 'inheritance', owner: 'src/o.ts#O', base: 'lib/src/x.ts#B', evidence: evidence('O') };
    assert.deepEqual(names(reachFacts([own], library, nothing)), ['B.f', 'orders']);
  });

  it('are the activities that own fields name, and imported constants', () => {
    const own = { ...field('O', ['secret']), owner: 'src/o.ts#O' } as Fact;
    assert.deepEqual(names(reachFacts([own], library, nothing)), ['secret', 'mollie']);
    const constants = new Set(['lib/src/x.ts#orders']);
    assert.deepEqual(names(reachFacts([], library, { ...nothing, constants })), ['orders']);
  });

  it('leave out an activity that own code declares under the same id', () => {
    const own = [{ ...field('O', ['orders']), owner: 'src/o.ts#O' } as Fact, activity('orders')];
    assert.deepEqual(names(reachFacts(own, library, nothing)), []);
  });

  it('are all of a package that is imported as a whole', () => {
    assert.equal(reachFacts([], library, { ...nothing, packages: ['lib/'] }).length, library.length - 1);
  });

  it('end, whatever the cycles and the depth of what a damaged declaration holds', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth++) deep = [deep];
    const hostile = field('A', deep as readonly string[]);
    const cycle = [embedding('A', 'B'), embedding('B', 'A'), hostile];
    assert.equal(reachFacts([], cycle, { ...nothing, owners: ['lib/src/x.ts#A'] }).length, 3);
  });
});
