import assert from 'node:assert/strict';

import { covers } from '../../core/src/model/observed-access.js';
import { plainName } from '../../core/src/model/observed.js';
import {
  collectionPoint,
  config,
  field,
  judge,
  newsletter,
  recipient,
  seen,
  terminalAccess,
} from '../support/register-builder.js';

const registerOf = (...args: Parameters<typeof judge>) => judge(...args).register;

describe('what was seen, in the register', () => {
  it('knows that a declared pattern covers a key', () => {
    for (const [pattern, key] of [
      ['_ga', '_ga'],
      ['_ga*', '_ga'],
      ['_ga*', '_ga_1'],
      ['*_id', 'x_id'],
      ['a*b*c', 'axbyc'],
      ['cart_*', 'cart_*'],
    ] as const) {
      assert.equal(covers(pattern, key), true, `${pattern} ${key}`);
    }
    for (const [pattern, key] of [
      ['_ga', '_ga_1'],
      ['_ga*', 'x_ga'],
      ['*_id', 'x_ids'],
      ['a*b', 'a'],
      ['ab*b', 'ab'],
    ] as const) {
      assert.equal(covers(pattern, key), false, `${pattern} ${key}`);
    }
  });

  it('gives one name to an entity and its table', () => {
    const names = ['Customer', 'customers', 'CustomerEntity', 'customer_model', 'CUSTOMERS'].map(plainName);
    assert.deepEqual([...new Set(names)], ['customer']);
    assert.deepEqual(['company', 'Companies', 'address', 'addresses', 'status', 'boxes', 'Model'].map(plainName), [
      'company',
      'company',
      'address',
      'address',
      'status',
      'box',
      'model',
    ]);
  });

  it('lets a recipient that an SDK belongs to stand for its key', () => {
    const facts = [
      newsletter(),
      terminalAccess({ key: '_ga*', kind: 'cookie', recipients: ['google'] }),
      recipient({ id: 'google', service: 'google-analytics' }),
    ];
    const sdk = seen('deviceAccess', 'start', { store: 'sdk', access: 'write', service: 'google-analytics' });
    assert.deepEqual(
      registerOf(facts, config(), { deviceAccess: [sdk] }).terminalAccess.map(({ key, declared }) => [key, declared]),
      [['_ga*', undefined]],
    );
    assert.deepEqual(
      registerOf([newsletter()], config(), { deviceAccess: [sdk] }).terminalAccess.map(({ key, kind, declared }) => [
        key,
        kind,
        declared,
      ]),
      [['google-analytics', 'sdk', false]],
    );
  });

  it('makes one place of a form and the route it is sent to', () => {
    const form = seen('collectionSeen', 'Form', {
      by: 'form',
      route: 'POST /a',
      fields: [{ name: 'email', required: true, category: 'contact.email' }],
    });
    const route = seen('collectionSeen', 'routes', {
      by: 'route',
      route: 'POST /a',
      fields: [
        { name: 'email', required: false },
        { name: 'note', required: false, free: true },
      ],
    });
    const facts = [newsletter(), collectionPoint('sign-up', ['newsletter'], true)];
    const { observed } = registerOf(facts, config(), { collections: [form, route] });
    assert.deepEqual(observed?.collections, [
      {
        id: 'POST /a',
        by: ['form', 'route'],
        declaredAs: ['sign-up'],
        fields: [
          { name: 'email', required: true, category: 'contact.email' },
          { name: 'note', required: false, free: true },
        ],
        evidence: [
          { file: 'src/app.ts', symbol: 'Form' },
          { file: 'src/app.ts', symbol: 'routes' },
        ],
      },
    ]);
  });

  it('joins what is said of one store under several names', () => {
    const { observed } = registerOf(
      [newsletter(), field('Person.email', 'contact.email', { for: ['newsletter'] })],
      config(),
      {
        stores: [
          seen('storeSeen', 'Person', { entity: 'Person', table: 'people_of_shop' }),
          seen('storeSeen', 'save', { entity: 'person' }),
        ],
        deletions: [seen('deletionSeen', 'clean', { by: 'call', entity: 'people_of_shop' })],
      },
    );
    assert.deepEqual(
      observed?.stores.map(({ id, deletions }) => [id, deletions.map(({ by }) => by)]),
      [['Person', ['call']]],
    );
  });

  it('does not depend on the order in which things were seen', () => {
    const deviceAccess = ['b', 'a', 'c'].map((key) =>
      seen('deviceAccess', key, { store: 'cookie', access: 'write', key }),
    );
    const one = registerOf([newsletter()], config(), { deviceAccess });
    const two = registerOf([newsletter()], config(), { deviceAccess: deviceAccess.toReversed() });
    assert.deepEqual(one, two);
  });
});
