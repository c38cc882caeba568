import assert from 'node:assert/strict';

import type { Locale } from '../../core/src/languages/locale.js';

import { citeArticle } from '../../core/src/languages/cite-article.js';

const cases: Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>> = {
  '6(1)(f)': {
    'nl-NL': 'artikel 6, eerste lid, onder f, AVG',
    'nl-BE': 'artikel 6, lid 1, f) AVG',
    en: 'Art. 6(1)(f) GDPR',
    'fr-FR': 'article 6.1.f du RGPD',
    'fr-BE': 'article 6, § 1er, f) du RGPD',
    'fr-LU': 'article 6.1.f du RGPD',
    'de-DE': 'Art. 6 Abs. 1 lit. f DSGVO',
    'de-AT': 'Art. 6 Abs. 1 lit. f DSGVO',
    'de-BE': 'Art. 6 Abs. 1 lit. f DSGVO',
    'de-LU': 'Art. 6 Abs. 1 lit. f DSGVO',
  },
  '9(2)(a)': {
    'nl-NL': 'artikel 9, tweede lid, onder a, AVG',
    'nl-BE': 'artikel 9, lid 2, a) AVG',
    'fr-FR': 'article 9.2.a du RGPD',
    'fr-BE': 'article 9, § 2, a) du RGPD',
    'de-DE': 'Art. 9 Abs. 2 lit. a DSGVO',
  },
  '21': {
    'nl-NL': 'artikel 21 AVG',
    'nl-BE': 'artikel 21 AVG',
    en: 'Art. 21 GDPR',
    'fr-FR': 'article 21 du RGPD',
    'de-DE': 'Art. 21 DSGVO',
  },
  '7(3)': {
    'nl-NL': 'artikel 7, derde lid, AVG',
    'nl-BE': 'artikel 7, lid 3 AVG',
    en: 'Art. 7(3) GDPR',
    'fr-FR': 'article 7.3 du RGPD',
    'fr-BE': 'article 7, § 3 du RGPD',
    'de-DE': 'Art. 7 Abs. 3 DSGVO',
  },
  '4(7)': {
    'nl-NL': 'artikel 4, onder 7, AVG',
    'nl-BE': 'artikel 4, 7) AVG',
    'fr-FR': 'article 4.7 du RGPD',
    'fr-BE': 'article 4, 7) du RGPD',
    'de-DE': 'Art. 4 Nr. 7 DSGVO',
  },
  '49(1)[2]': {
    'nl-NL': 'artikel 49, eerste lid, tweede alinea, AVG',
    'nl-BE': 'artikel 49, lid 1, tweede alinea AVG',
    en: 'Art. 49(1), second subparagraph, GDPR',
    'fr-FR': 'article 49.1, deuxième alinéa, du RGPD',
    'fr-BE': 'article 49, § 1er, deuxième alinéa du RGPD',
    'de-DE': 'Art. 49 Abs. 1 UAbs. 2 DSGVO',
  },
};

describe('citeArticle', () => {
  for (const [reference, expected] of Object.entries(cases)) {
    for (const [locale, text] of Object.entries(expected)) {
      it(`${reference} in ${locale}: ${text}`, () => {
        assert.equal(citeArticle(reference, locale as Locale), text);
      });
    }
  }

  for (const reference of ['', 'f', '6(1)(f', '6.1.f', 'Art. 6', '6(f)(1)', '6(1)(F)']) {
    it(`refuses "${reference}"`, () => {
      assert.throws(() => citeArticle(reference, 'en'), RangeError);
    });
  }
});
