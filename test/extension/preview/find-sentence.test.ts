import assert from 'node:assert/strict';

import { findSentence } from '../../../extension/src/client/preview/find-sentence.js';

const sentences = [
  ['/activities/orders/name', '/activities/orders/retention', '/recipients/mollie/name'],
  ['/activities/orders/retention'],
  ['/activities/orders/data/contact.email', '/activities/orders/data/identity.name'],
  [],
  ['/rights'],
  ['/recipients/mollie/country'],
] as const;

describe('the sentence of a place', () => {
  for (const [pointers, expected, why] of [
    [['/activities/orders/retention'], 1, 'the one that tells nothing else'],
    [['/recipients/mollie/name'], 0, 'the only one that tells it'],
    [['/activities/orders/data/contact.email/source'], 2, 'the one that tells the whole of it'],
    [['/recipients/mollie'], 5, 'the one that tells least beside a part of it'],
    [['/activities/unknown/name', '/activities/orders/retention'], 1, 'of the next fact, where none tells the first'],
    [['/rights/phone'], 4, 'the one that tells what it is part of'],
    [['/activities/orders/retentionReason'], undefined, 'none: a longer name is another property'],
    [[], undefined, 'none: nothing was asked'],
  ] as const) {
    it(`of ${pointers.join(', ') || 'nothing'} is ${why}`, () => {
      assert.equal(findSentence(sentences, pointers), expected);
    });
  }
});
