import assert from 'node:assert/strict';

import type { CollectionSeen, DeletionSeen } from '../../core/src/facts/observation.js';

import { assertFinds } from '../support/findings.js';
import {
  collectionPoint,
  config,
  field,
  judge,
  newsletter,
  questions,
  seen,
  term,
} from '../support/register-builder.js';

type Field = CollectionSeen['fields'][number];

const email: Field = { name: 'email', required: true, category: 'contact.email' };
const message: Field = { name: 'message', required: false, category: 'comm.message', free: true };
const formOf = (...fields: readonly Field[]) => [
  seen('collectionSeen', 'signUp', { by: 'route', route: 'POST /sign-up', fields }),
];
const point = '/observed/collections/POST ~1sign-up';

const customer = [
  newsletter({ retention: 'P1Y after customer.end', data: undefined }),
  field('Customer.email', 'contact.email', { for: ['newsletter'] }),
];
const kept = [seen('storeSeen', 'tables', { entity: 'customers', table: 'customers' })];
const deletion = (parts: Partial<DeletionSeen>) => [
  seen('deletionSeen', 'clean', { by: 'schedule', entity: 'customers', ...parts }, 9),
];
const store = '/observed/stores/customers';
const stored = (...deletions: readonly DeletionSeen[]) => judge(customer, config(), { stores: kept, deletions });

describe('checks: what the code was seen to do', () => {
  it('S03 a place that collects and that no collection point stands for', () => {
    const collections = formOf(email);
    assertFinds(
      'S03',
      judge([newsletter()], config(), { collections }),
      [point],
      judge([newsletter(), collectionPoint('form', ['newsletter'], true)], config(), { collections }),
    );
  });

  it('S03 a collection point that names other routes stands for those alone', () => {
    const named = (routes: readonly string[]) => {
      const fact = collectionPoint('form', ['newsletter'], true);
      assert.equal(fact.kind, 'collectionPoint');
      const declaration = { ...fact.declaration, value: { ...fact.declaration.value, routes } };
      return judge([newsletter(), { ...fact, declaration }], config(), { collections: formOf(email) });
    };
    assertFinds('S03', named(['POST /other']), [point], named(['POST /sign-up']));
  });

  it('S03 is silent about a place that asks nothing personal', () => {
    assertFinds(
      'S03',
      judge([newsletter()], config(), { collections: formOf(email) }),
      [point],
      judge([newsletter()], config(), { collections: formOf({ name: 'colour', required: true }) }),
    );
  });

  it('LB10 a category that is asked and that nothing uses', () => {
    const asked = (...fields: readonly Field[]) =>
      judge([newsletter(), collectionPoint('form', ['newsletter'], true)], config(), {
        collections: formOf(...fields),
      });
    assertFinds(
      'LB10',
      asked(email, { name: 'birthDate', required: false, category: 'identity.birthDate' }),
      [point],
      asked(email),
    );
  });

  it('LB10 knows that an own category stands for its parent', () => {
    const phone: Field = { name: 'phone', required: false, category: 'contact.phone' };
    const own = term('category', { id: 'contact.helpline', parent: 'contact.phone', labels: { nl: 'hulplijn' } });
    const asked = (data: readonly string[]) =>
      judge([newsletter({ data }), own, collectionPoint('form', ['newsletter'], true)], config(), {
        collections: formOf(phone),
      });
    assertFinds('LB10', asked(['contact.email']), [point], asked(['contact.helpline']));
  });

  it('OR03 a required field without its consequence', () => {
    const asked = (isRequired: boolean, consequence?: string) =>
      judge(
        [
          newsletter({
            provision: { requirement: 'none', ...(consequence !== undefined && { consequence: { nl: consequence } }) },
          }),
          collectionPoint('form', ['newsletter'], true),
        ],
        config(),
        { collections: formOf({ ...email, required: isRequired }) },
      );
    assertFinds('OR03', asked(true), [point], asked(true, 'Zonder adres ontvangt u niets.'));
    assertFinds('OR03', asked(true), [point], asked(false));
  });

  it('OR03 is the duty of a controller', () => {
    const asked = (role: 'controller' | 'processor') =>
      judge(
        [newsletter({ role, provision: { requirement: 'none' } }), collectionPoint('form', ['newsletter'], true)],
        config(),
        {
          collections: formOf({ ...email, required: true }),
        },
      );
    assertFinds('OR03', asked('controller'), [point], asked('processor'));
  });

  it('SP07 free text, unless it is said what happens to special data', () => {
    const asked = (collected: readonly Field[], onArrival?: 'erased') =>
      judge([questions()], config(onArrival ? { specialCategories: { collected: 'none', onArrival } } : {}), {
        collections: formOf(...collected),
      });
    assertFinds('SP07', asked([message]), [point], asked([message], 'erased'));
    assertFinds('SP07', asked([message]), [point], asked([email]));
  });

  it('RT04 code that deletes after another period than declared', () => {
    assertFinds('RT04', stored(...deletion({ after: 'P30D' })), [store], stored(...deletion({ after: 'P12M' })));
    assertFinds('RT04', stored(...deletion({ after: 'P2Y' })), [store], stored(...deletion({ after: 'P365D' })));
  });

  it('RT04 lets part of the data go earlier, but not stay longer', () => {
    const partly = (after: string) => stored(...deletion({ after, partial: true }));
    assertFinds('RT04', partly('P2Y'), [store], partly('P7D'));
  });

  it('RT04 compares nothing with a declaration that has no period', () => {
    const declared = (retention: string) =>
      judge([newsletter({ retention, data: undefined }), customer[1]!], config(), {
        stores: kept,
        deletions: deletion({ after: 'P30D' }),
      });
    assertFinds('RT04', declared('P1Y after customer.end'), [store], declared('until newsletter.unsubscribe'));
  });

  it('RT04 stands where the code deletes', () => {
    const [finding] = stored(...deletion({ after: 'P30D' })).findings.filter(({ id }) => id === 'RT04');
    assert.deepEqual(finding?.evidence, [{ file: 'src/app.ts', symbol: 'clean' }]);
    assert.equal(finding.at?.start.line, 9);
  });

  it('RT05 a store from which nothing was seen to delete', () => {
    assertFinds('RT05', stored(), [store], stored(...deletion({ by: 'call' })));
  });

  it('RT05 is silent about a store without annotated data, and about data that are not kept', () => {
    const none = judge([newsletter({ retention: 'none', data: undefined }), customer[1]!], config(), { stores: kept });
    const other = judge(customer, config(), { stores: [seen('storeSeen', 'tables', { entity: 'products' })] });
    assertFinds('RT05', stored(), [store], none);
    assertFinds('RT05', stored(), [store], other);
  });

  it('RT09 a store that only marks as deleted', () => {
    const marks = deletion({ by: 'softDelete' });
    assertFinds('RT09', stored(...marks), [store], stored(...marks, ...deletion({ by: 'schedule' })));
    assert.deepEqual(
      stored(...marks).findings.filter(({ id }) => id === 'RT05'),
      [],
    );
  });

  it('judges nothing that the code was not looked at for', () => {
    const { register, findings } = judge(customer);
    assert.equal(register.observed, undefined);
    assert.deepEqual(
      findings.filter(({ id }) => /^(?:RT0[459]|SP07|OR03|LB10)$/u.test(id)),
      [],
    );
  });
});
