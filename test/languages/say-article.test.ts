import assert from 'node:assert/strict';

import { sayArticle } from '../../core/src/languages/say-article.js';

describe('sayArticle', () => {
  it('puts the word before a bare number', () => {
    assert.equal(sayArticle('28', 'nl'), 'artikel 28');
    assert.equal(sayArticle('7:629', 'en'), 'Article 7:629');
    assert.equal(sayArticle('III.86 CDE', 'fr'), 'article III.86 CDE');
    assert.equal(sayArticle('52a', 'de'), 'Artikel 52a');
  });

  it('leaves what has words of its own', () => {
    assert.equal(sayArticle('artikel 28', 'nl'), 'artikel 28');
    assert.equal(sayArticle('Section 147 AO', 'en'), 'Section 147 AO');
    assert.equal(sayArticle('§ 147 AO', 'de'), '§ 147 AO');
    assert.equal(sayArticle('Livre II', 'fr'), 'Livre II');
  });
});
