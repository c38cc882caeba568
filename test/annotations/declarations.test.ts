import assert from 'node:assert/strict';

import {
  activity,
  category,
  collectionPoint,
  dataSubject,
  event,
  purpose,
  recipient,
  rightsRoute,
  state,
  terminalAccess,
} from '../../annotations/src/index.js';

const labels = { en: 'words' };

describe('declaration functions', () => {
  const cases = [
    { value: activity({ id: 'orders', name: labels }), expected: { kind: 'activity', id: 'orders' } },
    { value: recipient({ id: 'mollie', name: 'Mollie' }), expected: { kind: 'recipient', id: 'mollie' } },
    { value: category({ id: 'wine.taste', labels }), expected: { kind: 'category', id: 'wine.taste' } },
    { value: dataSubject({ id: 'renter', labels }), expected: { kind: 'dataSubject', id: 'renter' } },
    { value: purpose({ id: 'tasting', labels }), expected: { kind: 'purpose', id: 'tasting' } },
    { value: event({ id: 'x.moved', labels }), expected: { kind: 'event', id: 'x.moved' } },
    { value: state({ id: 'x.renting', labels }), expected: { kind: 'state', id: 'x.renting' } },
    { value: collectionPoint({ id: 'form', collects: [] }), expected: { kind: 'collectionPoint', id: 'form' } },
    { value: rightsRoute({ id: 'export', right: 'access' }), expected: { kind: 'rightsRoute', id: 'export' } },
    { value: terminalAccess({ key: 'sid', purpose: labels }), expected: { kind: 'terminalAccess', key: 'sid' } },
  ] as const;

  for (const { value, expected } of cases) {
    it(`${expected.kind} gives kind and id alone, frozen`, () => {
      assert.deepEqual(value, expected);
      assert.ok(Object.isFrozen(value));
    });
  }
});
