import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { generate } from '../../scripts/generate-annotation-vocabulary.js';
import { root } from './support/diagnose.js';

describe('ids as types', () => {
  it('are what the vocabulary of core generates', async () => {
    const written = readFileSync(resolve(root, 'annotations/src/generated/vocabulary.ts'), 'utf8');
    assert.equal(written, await generate());
  });
});
