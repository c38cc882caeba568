import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import type { Activity, Register } from '../../core/src/model/register.js';

import { registerChanges, type RegisterChange } from '../../core/src/changes/index.js';
import { activity, field, judge, recipient } from '../support/register-builder.js';

const shop = [
  recipient({ id: 'mollie', name: 'Mollie B.V.', role: 'controller', country: 'NL' }),
  activity({
    id: 'orders',
    name: { en: 'Orders' },
    purpose: 'orderFulfilment',
    legalBasis: 'contract',
    retention: 'P1Y after contract.end',
    recipients: ['mollie'],
  }),
  field('Order.email', 'contact.email', { for: ['orders'] }),
];

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

type Edit = (register: Writable<Register>, orders: Writable<Activity>) => void;

/** What is told of an edit to the shop's register, whose only activity is `orders`. */
function change(edit: Edit): readonly RegisterChange[] {
  const before = judge(shop).register;
  const after = structuredClone(before) as Writable<Register>;
  const [orders] = after.activities;
  assert.ok(orders);
  edit(after, orders);
  return registerChanges(before, after as Register);
}

const told = (changes: readonly RegisterChange[]): readonly string[] =>
  changes.map(({ kind, subject }) => `${kind} ${subject}`);

describe('compareRegisters', () => {
  it('finds nothing between a register and itself', () => {
    assert.deepEqual(
      change(() => undefined),
      [],
    );
  });

  it('takes an entry that is new or gone as one difference', () => {
    assert.deepEqual(
      told(
        change((_, orders) => {
          orders.id = 'sales';
        }),
      ),
      ['removed /activities/orders', 'added /activities/sales'],
    );
  });

  it('names a changed term by its own place, with the article', () => {
    const [only, ...others] = change((_, orders) => {
      orders.legalBasis = 'consent';
    });
    assert.deepEqual(others, []);
    assert.equal(only?.subject, '/activities/orders/legalBasis');
    assert.deepEqual(only.articles, ['13(1)(c)', '6(1)']);
  });

  it('does not count evidence, nor the order of words', () => {
    const changes = change((register, orders) => {
      orders.evidence = [{ file: 'src/elsewhere.ts', symbol: 'orders' }];
      register.recipients = register.recipients.map((one) => ({ ...one, evidence: [] }));
      register.markets = [...register.markets].reverse();
    });
    assert.deepEqual(changes, []);
  });

  it('says that a retention is longer or shorter only where both end at the same moment', () => {
    const kept = (expression: string, plus: string, event = 'contract.end'): readonly unknown[] =>
      change((_, orders) => {
        orders.retention = {
          expression,
          parsed: { rules: [{ kind: 'until', event, yearEnd: false, plus }] },
        };
      }).map(({ direction }) => direction);
    assert.deepEqual(kept('P2Y after contract.end', 'P2Y'), ['longer']);
    assert.deepEqual(kept('P6M after contract.end', 'P6M'), ['shorter']);
    assert.deepEqual(kept('P2Y after customer.end', 'P2Y', 'customer.end'), [undefined]);
    assert.deepEqual(kept('P12M after contract.end', 'P365D'), ['shorter']);
  });

  it('has people told before a purpose starts, unless it takes the place of the same one', () => {
    const announced = (edit: Edit): number => change(edit).filter(({ announce }) => announce === true).length;
    const besides = (rest: Partial<Activity>): number =>
      announced((register, orders) => {
        register.activities.push({ ...orders, ...(rest as Writable<Activity>), id: 'sales' });
      });
    const purposes = (...list: Activity['purposes']): number =>
      announced((_, orders) => {
        orders.purposes = [...list];
      });
    assert.equal(purposes('orderFulfilment', 'statistics'), 1);
    assert.equal(purposes(), 0);
    assert.equal(besides({ purposes: ['statistics'] }), 1);
    assert.equal(besides({ status: { replaces: 'orders' } }), 0);
    assert.equal(besides({ role: 'processor' }), 0);
  });

  it('never loses a change, wherever it is made in a real register', () => {
    const register = JSON.parse(
      readFileSync(new URL('../../samples/web-agency/privacy/register.json', import.meta.url), 'utf8'),
    ) as Register;
    const places = leavesOf(register);
    assert.ok(places.length > 500);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (place, remove) => {
        const after = structuredClone(register);
        edit(after, place, remove);
        const forth = registerChanges(register, after);
        const back = registerChanges(after, register);
        assert.ok(forth.length > 0, place.join('/'));
        assert.deepEqual([...told(back)].sort(), told(forth).map(reversed).sort());
      }),
      { numRuns: 300 },
    );
  });
});

function reversed(change: string): string {
  const swapped: Readonly<Record<string, string>> = { added: 'removed', removed: 'added', changed: 'changed' };
  return change.replace(/^\w+/u, (kind) => swapped[kind] ?? kind);
}

/** Ways to each value of a register that is not evidence. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const last = path.at(-1);
  if (last === 'evidence' || path[0] === 'observed' || last === 'observed' || path[0]?.startsWith('$')) return [];
  if (path[0] === 'schemaVersion') return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function edit(register: object, path: readonly string[], remove: boolean): void {
  const parent = path.slice(0, -1).reduce((value, key) => value[key] as Json, register as Json);
  const key = path.at(-1) ?? '';
  if (!remove) parent[key] = 'changed';
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

type Json = Record<string, unknown>;
