import assert from 'node:assert/strict';

import type { MessageKey } from '../../../core/src/languages/index.js';
import type { Address, BaseLanguage } from '../../../core/src/languages/locale.js';
import type { Statement } from '../../../core/src/model/register.js';

import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { catalogues, sourceMessages } from '../../../core/src/languages/catalogues.js';
import { baseLanguageOf, languageOf } from '../../../core/src/languages/locale.js';
import { fourLanguageRegister } from '../../support/four-languages.js';
import { countWords, passagesOf, splitSentences } from '../../support/reading.js';
import { sentencesOf } from '../../support/sentences.js';

const tags = ['nl-NL', 'nl-BE', 'en', 'fr-FR', 'fr-BE', 'fr-LU', 'de-DE', 'de-AT', 'de-BE', 'de-LU'] as const;

/** Little words that one of the languages has and the others have not. */
const typical: Readonly<Record<BaseLanguage, readonly string[]>> = {
  nl: ['het', 'een', 'wij', 'van', 'voor', 'niet', 'gegevens', 'onze', 'naar', 'zijn', 'maar', 'dat', 'met', 'artikel'],
  en: ['the', 'your', 'you', 'and', 'with', 'not', 'our', 'from', 'which', 'only', 'for', 'until', 'article'],
  fr: ['vous', 'nous', 'vos', 'données', 'avec', 'les', 'pour', 'votre', 'ne', 'pas', 'sur', 'est', 'article'],
  de: ['wir', 'und', 'nicht', 'daten', 'für', 'eine', 'ihre', 'mit', 'oder', 'nach', 'das', 'artikel'],
};

/** Words that speak to the reader; English has one form for both. */
const addressing: Readonly<Record<BaseLanguage, Readonly<Record<Address, RegExp>>>> = {
  en: { formal: /\byou\b/iu, informal: /\byou\b/iu },
  nl: { formal: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu, informal: /(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu },
  fr: { formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu, informal: /(?<!\p{L})(?:tu|te|ton|ta|tes|toi)(?!\p{L})/iu },
  de: {
    formal: /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
    informal: /(?<!\p{L})(?:du|dir|dich|deine?[mnrs]?)(?!\p{L})/iu,
  },
};

for (const tag of tags) {
  for (const form of ['formal', 'informal'] as const) {
    describe(`a statement that says nearly everything, in ${tag}, ${form}`, () => {
      let told: readonly { readonly key: string; readonly text: string }[];
      let text: string;
      let sentences: readonly string[];
      const locale = languageOf(tag)?.locale ?? 'en';
      const language = baseLanguageOf(locale);

      before(() => {
        const register = fourLanguageRegister();
        const [statement] = register.statements;
        assert.ok(statement);
        const spoken: Statement = { ...statement, form, languages: [tag] };
        const document = renderStatement(register, spoken, tag);
        assert.deepEqual(document.placeholders, []);
        told = sentencesOf(document);
        const passages = passagesOf(document.root.children);
        text = passages.map((passage) => passage.text).join('\n');
        sentences = passages
          .filter(({ kind }) => kind !== 'cell' && kind !== 'heading')
          .flatMap((passage) => splitSentences(passage.text.replaceAll(/\u00A0(?=[!?])/gu, '')));
      });

      it('shows no key, no argument and no id', () => {
        assert.doesNotMatch(text, /[{}]|undefined|\[object/u);
        const keys = Object.keys(sourceMessages).filter((key) => key.includes('.'));
        assert.deepEqual(
          keys.filter((key) => text.includes(key)),
          [],
        );
      });

      it('has no word of another language', () => {
        const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
        const own = new Set(typical[language]);
        const foreign = Object.entries(typical)
          .filter(([other]) => other !== language)
          .flatMap(([, others]) => others)
          .filter((word) => !own.has(word) && words.has(word));
        assert.deepEqual(foreign, []);
      });

      it('has sentences of at most 25 words, 15 on average', () => {
        const lengths = sentences.map((sentence) => countWords(sentence));
        assert.deepEqual(
          sentences.filter((sentence) => countWords(sentence) > 25),
          [],
        );
        const mean = lengths.reduce((total, length) => total + length, 0) / lengths.length;
        assert.ok(mean <= 15, String(mean));
      });

      it('addresses the reader in one way', () => {
        const forms = addressing[language];
        const other = forms[form === 'formal' ? 'informal' : 'formal'];
        assert.match(text, forms[form]);
        if (other.source === forms[form].source) return;
        assert.deepEqual(
          sentences.filter((sentence) => other.test(sentence)),
          [],
        );
      });

      it('keeps to the typography of its language', () => {
        if (language === 'fr') {
          assert.doesNotMatch(text, /\p{L}[:;?!](?=\s|$)/mu);
          assert.doesNotMatch(text, /\p{L}'\p{L}/u);
          assert.doesNotMatch(
            text,
            /jusqu’à les? |(?<!\p{L})de les? |(?<!\p{L})(?:de|que|le|la|se|ne) (?=[aeéèêiouâ]\p{L})/iu,
          );
        } else assert.doesNotMatch(text, /\u00A0[:;?!]|«/u);
        if (language === 'de') assert.doesNotMatch(text, /bis (?:der|dem|zu dem|zu der) /u);
      });

      it('tells the same facts as in English', () => {
        const register = fourLanguageRegister();
        const [statement] = register.statements;
        assert.ok(statement);
        const english = sentencesOf(renderStatement(register, { ...statement, form }, 'en'));
        // A company has a number of the register of its country, or of another one.
        const factsOf = (sentences: readonly { readonly key: string }[]): readonly string[] =>
          sentences.map(({ key }) => key.replace(/^who\.numberAbroad$/u, 'who.number'));
        assert.deepEqual(factsOf(told), factsOf(english));
      });
    });
  }
}

describe('the sentences of every catalogue', () => {
  /** What stands in a sentence, of ordinary length. */
  const ordinary: Readonly<Record<string, string>> = {
    article: 'Art. 20 AA',
    activities: 'aa, bb cc',
    recipients: 'aa',
    authority: 'Aa Bb Cc Dd (EE)',
    channels: 'aa bb aa@example.test',
    groups: 'aa, bb, cc',
    data: 'aa, bb',
    law: 'aa bb, cc dd 1 EE',
    interest: 'aa bb cc',
    mechanism: 'aa bb cc',
  };
  for (const [id, texts] of Object.entries(catalogues)) {
    it(`${id}: none is longer than 25 words when it is filled`, () => {
      const long = (Object.entries(texts) as [MessageKey, string][])
        .filter(([key]) => !/^(?:register|sheets|page|placeholder|edits|publication)\./u.test(key))
        .flatMap(([key, text]) => {
          const plain = text.replace(
            /\{\w+, plural, one \{(?:[^{}]|\{[^{}]*\})*\} other \{((?:[^{}]|\{[^{}]*\})*)\}\}/gu,
            '$1',
          );
          const filled = plain.replace(/\{(\w+)\}/gu, (_, name: string) => ordinary[name] ?? 'aa');
          return splitSentences(filled).map((sentence) => [key, countWords(sentence), sentence] as const);
        })
        .filter(([, words]) => words > 25);
      assert.deepEqual(long, []);
    });
  }
});
