import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import { givenFrom } from '../../../extension/src/client/documents/document-command.js';

describe('what a command about documents was run with', () => {
  for (const [value, expected] of [
    [undefined, {}],
    ['file:///shop', {}],
    [null, {}],
    [{ folder: 'file:///shop', label: 'Orders', children: [] }, { folder: 'file:///shop' }],
    [
      { out: 'site', draft: true },
      { out: 'site', draft: true },
    ],
    [{ folder: 3, out: false, draft: 'yes' }, {}],
  ] as const) {
    it(`of ${inspect(value)} is ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(givenFrom(value), expected);
    });
  }
});
