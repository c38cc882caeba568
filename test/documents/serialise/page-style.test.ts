import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { pageStyle, pageStyleHash } from '../../../core/src/documents/page/page-style.js';

describe('pageStyle', () => {
  it('has the hash that the content security policy lets through', () => {
    assert.equal(pageStyleHash, `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`);
  });

  it('asks for nothing from anywhere', () => {
    assert.doesNotMatch(pageStyle, /url\(|@import|https?:/);
  });
});
