import assert from 'node:assert/strict';

import type { Activity } from '../../annotations/src/index.js';

import {
  activity,
  DataSubject,
  NotPersonalData,
  PersonalData,
  personalDataOf,
  PersonalFields,
  ProcessedFor,
  recipient,
  SharedWith,
} from '../../annotations/src/index.js';

const orders = activity({ id: 'orders', retention: 'P7Y after year-end(invoice.issued)' });

describe('personalDataOf', () => {
  it('gives an empty record for a class without annotations', () => {
    class Plain {
      name = '';
    }
    assert.deepEqual(personalDataOf(Plain), { owner: {}, fields: {}, statics: {} });
    assert.deepEqual(personalDataOf({}), { owner: {}, fields: {}, statics: {} });
  });

  it('reads the same from a class and from an instance of it', () => {
    class Customer {
      @PersonalData('contact.email') email = '';
    }
    assert.deepEqual(personalDataOf(new Customer()), personalDataOf(Customer));
    assert.deepEqual(personalDataOf(Customer).fields, { email: { personal: { category: 'contact.email' } } });
  });

  it('takes the ids of values and thunks, however deep', () => {
    class Customer {
      @PersonalData('contact.email', {
        for: [
          orders,
          'news',
          () => orders,
          { activity: () => orders, source: { from: () => recipient({ id: 'kvk' }) } },
        ],
      })
      email = '';
    }
    assert.deepEqual(personalDataOf(Customer).fields.email?.personal?.for, [
      'orders',
      'news',
      'orders',
      { activity: 'orders', source: { from: 'kvk' } },
    ]);
  });

  it('calls a thunk when it reads, not when the class is defined', () => {
    let calls = 0;
    const later = (): Activity => {
      calls += 1;
      return orders;
    };
    @ProcessedFor(later)
    class Customer {
      email = '';
    }
    assert.equal(calls, 0);
    assert.deepEqual(personalDataOf(Customer).owner, { processedFor: ['orders'] });
    assert.equal(calls, 1);
  });

  it('says where a reference was undefined, as a cycle of imports leaves it', () => {
    const absent = undefined as unknown as Activity;
    class Customer {
      @PersonalData('contact.email', { for: [orders, absent] }) email = '';
    }
    assert.throws(() => personalDataOf(Customer), {
      name: 'TypeError',
      message:
        'Customer.email.personal.for[1] was undefined when its class was defined, as in a cycle of imports: write a thunk, () => value',
    });
  });

  it('lets a subclass replace what its base says of the same, and keeps the base as it was', () => {
    @DataSubject('customer')
    @ProcessedFor('orders')
    @SharedWith('mollie')
    class Base {
      @PersonalData('contact.email', { for: ['orders'] }) email = '';
      @PersonalData('contact.phone') phone = '';
    }
    @ProcessedFor('support')
    @SharedWith('postnl')
    class Derived extends Base {
      @PersonalData('comm.message') override email = '';
    }
    assert.deepEqual(personalDataOf(Derived), {
      owner: { dataSubjects: ['customer'], processedFor: ['support'], sharedWith: ['mollie', 'postnl'] },
      fields: {
        email: { personal: { category: 'comm.message' } },
        phone: { personal: { category: 'contact.phone' } },
      },
      statics: {},
    });
    assert.deepEqual(personalDataOf(Base).fields.email, {
      personal: { category: 'contact.email', for: ['orders'] },
    });
    assert.deepEqual(personalDataOf(Base).owner.sharedWith, ['mollie']);
  });

  it('keeps siblings apart', () => {
    class Base {
      id = 0;
    }
    class Left extends Base {
      @PersonalData('contact.email') email = '';
    }
    class Right extends Base {
      @PersonalData('contact.phone') phone = '';
    }
    assert.deepEqual(Object.keys(personalDataOf(Left).fields), ['email']);
    assert.deepEqual(Object.keys(personalDataOf(Right).fields), ['phone']);
    assert.deepEqual(Object.keys(personalDataOf(Base).fields), []);
  });

  it('lets the decorator on a member go before PersonalFields', () => {
    @PersonalFields({ email: 'comm.message', phone: 'contact.phone' })
    class Customer {
      @PersonalData('contact.email') email = '';
      phone = '';
    }
    assert.deepEqual(personalDataOf(Customer).fields, {
      email: { personal: { category: 'contact.email' } },
      phone: { personal: { category: 'contact.phone' } },
    });
  });

  it('has one verdict on a member: the nearest', () => {
    class Base {
      @PersonalData('identity.name') batch = '';
      @NotPersonalData('a code') code = '';
    }
    @PersonalFields({ lot: 'identity.name', code: 'account.username' })
    class Derived extends Base {
      @NotPersonalData('a number') override batch = '';
      @NotPersonalData('a number') lot = '';
    }
    assert.deepEqual(personalDataOf(Derived).fields, {
      batch: { notPersonal: 'a number' },
      code: { personal: { category: 'account.username' } },
      lot: { notPersonal: 'a number' },
    });
  });

  it('reads members that have symbols and odd words for names', () => {
    const key = Symbol('key');
    class Odd {
      @PersonalData('contact.email') [key] = '';
      @PersonalData('contact.phone') ['__proto__'] = '';
      @PersonalData('identity.name') 'constructor name' = '';
    }
    const { fields } = personalDataOf(Odd);
    assert.deepEqual(Reflect.ownKeys(fields), ['__proto__', 'constructor name', key]);
  });

  it('gives copies: changing one leaves the class alone', () => {
    const uses = ['orders'];
    class Customer {
      @PersonalData('contact.email', { for: uses }) email = '';
    }
    const record = personalDataOf(Customer).fields.email?.personal?.for as string[];
    record.push('more');
    assert.deepEqual(personalDataOf(Customer).fields.email?.personal?.for, ['orders']);
  });

  it('shares records between two copies of the package in one process', async () => {
    const copyOfPackage = new URL('../../annotations/src/index.ts?copy', import.meta.url).href;
    const copy = (await import(copyOfPackage)) as { PersonalData: typeof PersonalData };
    assert.notEqual(copy.PersonalData, PersonalData);
    class Customer {
      @copy.PersonalData('contact.email') email = '';
      @PersonalData('contact.phone') phone = '';
    }
    assert.deepEqual(Object.keys(personalDataOf(Customer).fields), ['email', 'phone']);
  });

  it('leaves other decorator metadata alone', () => {
    const remember = (_: undefined, context: { readonly name: string | symbol; readonly metadata: object }): void => {
      Object.assign(context.metadata, { remembered: context.name });
    };
    class Customer {
      @remember @PersonalData('contact.email') email = '';
    }
    const metadata = (Customer as unknown as Record<symbol, { remembered?: string }>)[Symbol.for('Symbol.metadata')];
    assert.equal(metadata?.remembered, 'email');
    assert.deepEqual(Object.keys(personalDataOf(Customer).fields), ['email']);
  });

  it('does nothing where a compiler gives no decorator metadata', () => {
    class Customer {
      email = '';
    }
    const context = { kind: 'field', name: 'email', static: false } as const;
    PersonalData('contact.email')(undefined, context);
    PersonalFields({ email: 'contact.email' })(Customer, { kind: 'class' });
    assert.deepEqual(personalDataOf(Customer), { owner: {}, fields: {}, statics: {} });
  });
});
