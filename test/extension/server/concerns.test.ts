import assert from 'node:assert/strict';

import { concerns } from '../../../extension/src/server/projects/concerns.js';

describe('what concerns a project', () => {
  const session = { root: '/work/shop', state: () => undefined };
  const cases: readonly (readonly [file: string, isConcerned: boolean])[] = [
    ['/work/shop/src/a.ts', true],
    ['/work/shop/schema.prisma', true],
    ['/work/shop/verklaar.config.yaml', true],
    ['/work/shop/tsconfig.build.json', true],
    ['/work/shop/privacy/accepted.yaml', true],
    ['/work/shop/privacy/texts/nl/statement/rights.after.md', true],
    ['/work/tsconfig.base.json', true],
    ['/work/package-lock.json', true],
    ['/work/shop/README.md', false],
    ['/work/shop/.github/workflows/ci.yml', false],
    ['/work/shop/data/towns.json', false],
    ['/work/blog/src/a.ts', false],
    ['/work/blog/package.json', false],
    ['/work/shop-two/src/a.ts', false],
  ];
  for (const [file, isConcerned] of cases) {
    it(`${file}: ${isConcerned ? 'yes' : 'no'}`, () => {
      assert.equal(concerns(session, file), isConcerned);
    });
  }
});
