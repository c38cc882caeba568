import assert from 'node:assert/strict';

import { kindOfFile } from '../../../extension/src/server/analysis/kind-of-file.js';

const kindOf = (path: string): string => kindOfFile(`/work/shop/${path}`, '/work/shop', 'privacy');

describe('what a file is to a project', () => {
  for (const [path, kind] of [
    ['verklaar.config.json', 'config'],
    ['verklaar.config.yaml', 'config'],
    ['packages/verklaar.config.json', 'input'],
    ['privacy/accepted.yaml', 'document'],
    ['privacy/statement.md', 'document'],
    ['privacy-texts/statement.md', 'other'],
    ['src/customer.ts', 'input'],
    ['src/page.vue', 'input'],
    ['tsconfig.build.json', 'input'],
    ['package-lock.json', 'input'],
    ['yarn.lock', 'input'],
    ['README.md', 'other'],
    ['dist/index.js', 'other'],
    ['node_modules/zod/index.d.ts', 'other'],
    ['src/distance.ts', 'input'],
  ] as const) {
    it(`${path}: ${kind}`, () => {
      assert.equal(kindOf(path), kind);
    });
  }

  it('knows its folder from one whose name begins alike', () => {
    assert.equal(kindOfFile('/work/shop/verklaar.config.json', '/work/sho', 'privacy'), 'input');
  });
});
