import fc from 'fast-check';
import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import {
  DataSubject,
  NotPersonalData,
  type Personal,
  PersonalData,
  PersonalFields,
  ProcessedFor,
  redact,
  SharedWith,
} from '../../annotations/src/index.js';

class Customer {
  @PersonalData('contact.email') email: unknown = 'ann@example.org';
  @NotPersonalData('chosen from a list of two') plan: unknown = 'basic';
  id = 7;
}

const hidden = '[redacted]';

describe('redact', () => {
  describe('hides as a whole what has no marks', () => {
    const { email, plan } = new Customer();
    const cases: readonly (readonly [string, unknown])[] = [
      ['a text', 'ann@example.org'],
      ['a number', 7],
      ['nothing', undefined],
      ['null', null],
      ['a symbol', Symbol('ann')],
      ['a function', () => 'ann'],
      ['a plain object', { email }],
      ['a copy of a marked instance', Object.assign({}, new Customer())],
      ['a plain object around a marked instance', { customer: new Customer() }],
      ['a row of a database', Object.assign(Object.create(null) as object, { email, plan })],
      ['a map', new Map([['ann', 1]])],
      ['a set', new Set(['ann'])],
      ['a date', new Date(0)],
      ['an error', new Error('ann')],
      ['a promise', Promise.resolve('ann')],
      ['bytes', new Uint8Array([97, 110, 110])],
      ['a class', Customer],
      ['an object that calls itself by a marked class', { constructor: Customer, email, id: 7 }],
    ];
    for (const [what, value] of cases) {
      it(what, () => {
        assert.equal(redact(value), hidden);
      });
    }

    it('an instance of a class that says only whose data it holds', () => {
      @DataSubject('customer')
      @ProcessedFor('orders')
      class Order {
        @SharedWith('mollie') receipt = 'ann';
      }
      assert.equal(redact(new Order()), hidden);
    });
  });

  it('copies an instance of a marked class without what is marked', () => {
    const customer = new Customer();
    const copy = redact(customer);
    assert.deepEqual(copy, { email: hidden, plan: 'basic', id: 7 });
    assert.equal(Object.getPrototypeOf(copy), Object.prototype);
    assert.equal(customer.email, 'ann@example.org');
  });

  it('hides a marked field whatever it holds', () => {
    for (const email of [undefined, null, '', 0, {}, [], () => 0]) {
      const customer = Object.assign(new Customer(), { email });
      const expected = typeof email === 'function' ? { plan: 'basic', id: 7 } : { email: hidden, plan: 'basic', id: 7 };
      assert.deepEqual(redact(customer), expected);
    }
  });

  it('knows marks of a base, of the class and of accessors, the nearest first', () => {
    @PersonalFields({ phone: 'contact.phone' })
    class Member extends Customer {
      phone = '020 000 0000';
      @PersonalData('identity.name') get title(): string {
        throw new Error('never read');
      }
      @NotPersonalData('an address of our own') override email = 'desk@shop.example';
    }
    assert.deepEqual(redact(new Member()), {
      email: 'desk@shop.example',
      plan: 'basic',
      id: 7,
      phone: hidden,
      title: hidden,
    });
  });

  it('copies marked instances inside, and hides other objects', () => {
    class Order {
      @NotPersonalData('a number of ours') number = 'O-1';
      @ProcessedFor('orders') customer = new Customer();
      customers = [new Customer(), 'ann'];
      lines = { gift: 'for ann' };
      at = new Date(0);
      paid = true;
      remark: string | undefined = undefined;
    }
    const customer = { email: hidden, plan: 'basic', id: 7 };
    assert.deepEqual(redact(new Order()), {
      number: 'O-1',
      customer,
      customers: [customer, hidden],
      lines: hidden,
      at: hidden,
      paid: true,
      remark: undefined,
    });
  });

  it('hides what stands in a holder of personal data and is no marked instance', () => {
    class Order {
      @NotPersonalData('a number of ours') number = 'O-1';
      @ProcessedFor('orders') customer: unknown = 'ann';
    }
    assert.deepEqual(redact(new Order()), { number: 'O-1', customer: hidden });
  });

  it('keeps what was reviewed whole, but for marked instances and classes it does not know', () => {
    const plan = { name: 'basic', since: new Date(0), steps: [1, { two: 2 }], owner: new Customer(), map: new Map() };
    assert.deepEqual(redact(Object.assign(new Customer(), { plan })), {
      email: hidden,
      plan: {
        name: 'basic',
        since: new Date(0),
        steps: [1, { two: 2 }],
        owner: { email: hidden, plan: 'basic', id: 7 },
        map: hidden,
      },
      id: 7,
    });
  });

  it('copies lists item by item', () => {
    assert.deepEqual(redact([new Customer(), 'ann', [7]]), [{ email: hidden, plan: 'basic', id: 7 }, hidden, [hidden]]);
  });

  it('hides what repeats a marked text elsewhere, also in a name', () => {
    const customer = Object.assign(new Customer(), {
      login: 'ANN@example.org (work)',
      other: 'bob@example.org',
      short: 'an',
      'seen ann@example.org': true,
    });
    assert.deepEqual(redact(customer), {
      email: hidden,
      plan: 'basic',
      id: 7,
      login: hidden,
      other: 'bob@example.org',
      short: 'an',
    });
    const listed = Object.assign(new Customer(), {
      email: new Map([['ann', { number: 123456 }]]),
      login: 'ann',
      id: 123456,
    });
    assert.deepEqual(redact(listed), { email: hidden, plan: 'basic', id: hidden, login: hidden });
  });

  describe('with a list of what to keep', () => {
    it('leaves these fields of a row, and no name of another', () => {
      const row = { id: 7, status: { paid: true }, at: new Date(0), email: 'ann@example.org' };
      assert.deepEqual(redact(row, { keep: ['id', 'status', 'at'] }), {
        id: 7,
        status: { paid: true },
        at: new Date(0),
      });
      assert.deepEqual(redact([row, row], { keep: ['id'] }), [{ id: 7 }, { id: 7 }]);
      assert.deepEqual(redact(row, { keep: [] }), {});
    });

    it('hides a marked field all the same', () => {
      assert.deepEqual(redact(new Customer(), { keep: ['id', 'email'] }), { id: 7, email: hidden });
      assert.deepEqual(redact({ customer: new Customer() }, { keep: ['customer'] }), {
        customer: { email: hidden, plan: 'basic', id: 7 },
      });
    });

    it('does not compile for a field that the type marks', () => {
      interface Row {
        readonly id: number;
        readonly email?: Personal<string, 'contact.email'> | null;
      }
      const row: Row = { id: 7, email: 'ann@example.org' };
      assert.deepEqual(redact(row, { keep: ['id'] }), { id: 7 });
      // @ts-expect-error the type says that it is personal data
      redact(row, { keep: ['email'] });
    });

    it('hides what is no object', () => {
      assert.equal(redact('ann' as unknown as object, { keep: [] }), hidden);
      assert.equal(redact(null as unknown as object, { keep: [] }), hidden);
    });
  });

  describe('never throws and never leaks', () => {
    it('on cycles', () => {
      class Person {
        @PersonalData('identity.name') name = 'Ann Voorbeeld';
        friends: unknown[] = [this];
        self = this as unknown;
      }
      assert.deepEqual(redact(new Person()), { name: hidden, friends: [hidden], self: hidden });
    });

    it('on getters, which it does not run', () => {
      const customer = new Customer();
      let runs = 0;
      for (const name of ['email', 'plan', 'extra']) {
        Object.defineProperty(customer, name, {
          enumerable: true,
          get: () => {
            runs += 1;
            throw new Error('ann@example.org');
          },
        });
      }
      assert.deepEqual(redact(customer), { email: hidden, plan: hidden, id: 7, extra: hidden });
      assert.equal(runs, 0);
    });

    it('on symbols, methods, `toJSON` and `__proto__`', () => {
      const customer = Object.assign(new Customer(), {
        [Symbol('ann')]: 'ann',
        toJSON: () => 'ann',
        log: () => 'ann',
        key: Symbol('ann'),
      });
      Object.defineProperty(customer, '__proto__', { enumerable: true, value: { ann: 1 } });
      const copy = redact(customer) as object;
      assert.deepEqual(Reflect.ownKeys(copy), ['email', 'plan', 'id', 'key', '__proto__']);
      assert.doesNotMatch(inspect(copy, { depth: 9, showHidden: true }), /ann/);
      assert.equal(Object.getPrototypeOf(copy), Object.prototype);
    });

    it('on proxies', () => {
      const refuse = (): never => {
        throw new Error('ann@example.org');
      };
      const traps = ['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor', 'get', 'has'] as const;
      for (const trap of traps) {
        const copy = redact(new Proxy(new Customer(), { [trap]: refuse }));
        assert.doesNotMatch(inspect(copy), /ann/, trap);
      }
      assert.deepEqual(redact(new Proxy(new Customer(), {})), { email: hidden, plan: 'basic', id: 7 });
      const { proxy, revoke } = Proxy.revocable(new Customer(), {});
      revoke();
      assert.equal(redact(proxy), hidden);
    });

    it('on a list that claims to be endless, and on depth without end', () => {
      const list: unknown[] = [];
      list.length = 2 ** 32 - 1;
      assert.equal(redact(list), hidden);
      let nested: unknown = new Customer();
      for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
      assert.doesNotMatch(JSON.stringify(redact(nested)), /ann/);
      assert.doesNotMatch(JSON.stringify(redact(nested as object, { keep: [] })), /ann/);
    });

    it('on a class without a class', () => {
      const odd = Object.create({ constructor: 'Customer' }) as Record<string, unknown>;
      odd.email = 'ann@example.org';
      assert.equal(redact(odd), hidden);
    });
  });

  it('leaves no text of a marked field anywhere, whatever stands beside it', () => {
    const secret = fc.string({ minLength: 3 }).map((text) => `ann:${text}`);
    const anything = fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true });
    fc.assert(
      fc.property(secret, anything, fc.dictionary(fc.string(), anything), (text, other, extra) => {
        const around = (value: unknown): Customer =>
          Object.assign(new Customer(), extra, {
            email: text,
            plan: [value, `x${text}`],
            login: text,
            [`_${text}`]: 1,
          });
        const customer = around({ text, other });
        const shown = inspect(redact([customer, around(customer), { customer }]), { depth: 30, maxArrayLength: null });
        assert.doesNotMatch(shown, /ann:/);
      }),
    );
  });
});
