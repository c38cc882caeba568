import assert from 'node:assert/strict';

import type { Address, BaseLanguage } from '../../core/src/languages/locale.js';

import { catalogues, sourceMessages } from '../../core/src/languages/catalogues.js';
import { parseMessage } from '../../core/src/languages/message.js';
import { regionForms, regions } from '../../core/src/languages/regions.js';
import { retentionEn } from '../../core/src/languages/retention/en.js';
import { retentionWordings, retentionRegions } from '../../core/src/languages/retention/retention-wording.js';

type Texts = Readonly<Record<string, string>>;
type Element = ReturnType<ReturnType<typeof parseMessage>['getAst']>[number];

interface TextSet {
  readonly name: string;
  readonly source: Texts;
  readonly texts: Texts;
  readonly complete: boolean;
}

function argumentsOf(elements: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of elements) {
    // 0 is literal text and 7 the `#` of a plural: neither names an argument.
    if (![0, 7].includes(element.type) && 'value' in element) names.add(element.value);
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) for (const name of argumentsOf(value)) names.add(name);
    }
  }
  return names;
}

function argumentsIn(text: string): ReadonlySet<string> {
  return argumentsOf(parseMessage(text, 'en').getAst());
}

const setsOf = (
  tables: Readonly<Record<string, object | undefined>>,
  source: Texts,
  prefix: string,
  complete: boolean,
): readonly TextSet[] =>
  Object.entries(tables).map(([id, texts]) => ({ name: `${prefix}${id}`, source, texts: { ...texts }, complete }));

const sets: readonly TextSet[] = [
  ...setsOf(catalogues, sourceMessages, '', true),
  ...setsOf(regions, sourceMessages, '', false),
  ...setsOf(regionForms, sourceMessages, '', false),
  ...setsOf(retentionWordings, retentionEn, 'retention ', true),
  ...setsOf(retentionRegions, retentionEn, 'retention ', false),
];

/** A count that a language does not need, and laws that it leaves to their articles. */
const optional: readonly (readonly [key: RegExp, argument: string])[] = [
  [/./, 'count'],
  [/^reason\.duty\.cited$/, 'laws'],
];

/** Words that speak to the reader in a form of address. */
const address: Readonly<Record<Exclude<BaseLanguage, 'en'>, Readonly<Record<Address, RegExp>>>> = {
  nl: { formal: words('u|uw|uwe', 'iu'), informal: words('je|jij|jou|jouw|jullie', 'iu') },
  fr: { formal: words('vous|votre|vos|vôtres?', 'iu'), informal: words('tu|te|ton|ta|tes|toi|tiens?|t’\\p{L}+', 'iu') },
  de: { formal: words('Sie|Ihnen|Ihre?[mnrs]?', 'u'), informal: words('du|dir|dich|deine?[mnrs]?', 'iu') },
};

function words(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}’])(?:${pattern})(?!\\p{L})`, flags);
}

/** What a reader trips over (docs/style.md). */
const banned: Readonly<Record<BaseLanguage, RegExp>> = {
  de: /\b(?:bezüglich|hinsichtlich|diesbezüglich|vorstehend\p{L}*|nachstehend\p{L}*|vorgenannt\p{L}*|seitens|mittels|zwecks|gemäß|etwaig\p{L}*|obig\p{L}*|betroffenen Person|im Rahmen|erfolgt)\b/iu,
  en: /\b(?:hereby|herein|aforementioned|pursuant to|thereof|data subjects?)\b/iu,
  fr: /ci-après|ci-dessus|ci-dessous|le cas échéant|susmentionn|susvis|afin de pouvoir|en vue de|dans le cadre de|au sein de|notamment|ledit|ladite|personnes? concernées?|conformément à|procéder à/iu,
  nl: /\b(?:betrokkenen?|middels|teneinde|dienen te|dient te|inzake|omtrent|desbetreffende|bovengenoemde?|zulks)\b/iu,
};

describe('catalogues', () => {
  it('has one for each language and form of address', () => {
    const ids = ['de-formal', 'de-informal', 'en', 'fr-formal', 'fr-informal', 'nl-formal', 'nl-informal'];
    assert.deepEqual(Object.keys(catalogues).sort(), ids);
    assert.deepEqual(Object.keys(retentionWordings).sort(), ids);
  });

  for (const { name, source, texts, complete } of sets) {
    it(`${name}: every text parses and takes the arguments of its source`, () => {
      assert.ok(Object.keys(texts).length > 0);
      for (const [key, text] of Object.entries(texts)) {
        const given = argumentsIn(source[key] ?? '');
        const asked = argumentsIn(text);
        assert.deepEqual(
          [...asked].filter((argument) => !given.has(argument)),
          [],
          key,
        );
        const left = [...given].filter((argument) => !asked.has(argument));
        assert.deepEqual(
          left.filter((argument) => !optional.some(([keys, free]) => keys.test(key) && free === argument)),
          [],
          key,
        );
      }
    });

    it(`${name}: ${complete ? 'has every text' : 'overrides only texts that exist, with other words'}`, () => {
      const [keys, wanted] = [Object.keys(texts).sort(), Object.keys(source).sort()];
      if (complete) assert.deepEqual(keys, wanted);
      else
        assert.deepEqual(
          keys.filter((key) => !wanted.includes(key)),
          [],
        );
    });

    it(`${name}: has no empty text, no doubled or loose space, no straight apostrophe inside a word`, () => {
      for (const [key, text] of Object.entries(texts)) {
        assert.doesNotMatch(text, /^\s*$|^\s|\s$| {2}|[\u00A0\u202F]/u, key);
        if (languageIn(name) === 'fr') assert.doesNotMatch(text, /\p{L}'\p{L}/u, key);
      }
    });

    it(`${name}: uses none of the words that a reader trips over`, () => {
      const words = banned[languageIn(name)];
      const ofReaders = Object.entries(texts).filter(([key]) => !/^(?:register|sheets|publication)\./u.test(key));
      assert.deepEqual(
        ofReaders.filter(([, text]) => words.test(text)),
        [],
      );
    });
  }

  it('addresses the reader in one form only', () => {
    for (const { name, texts } of sets) {
      const language = languageIn(name);
      if (language === 'en') continue;
      const forms = address[language];
      const other = name.includes('informal') ? forms.formal : name.includes('formal') ? forms.informal : undefined;
      const wrong = Object.entries(texts).filter(([, text]) =>
        other === undefined ? forms.formal.test(text) || forms.informal.test(text) : other.test(text),
      );
      assert.deepEqual(wrong, [], name);
    }
  });

  it('writes formal and informal separately: no text of one is the other with its words swapped', () => {
    const swapped: Readonly<Record<'de' | 'fr', readonly (readonly [RegExp, string])[]>> = {
      fr: [
        [/vous-même/gu, 'toi-même'],
        [/\bVous pouvez\b/gu, 'Tu peux'],
        [/\bVotre\b/gu, 'Ton'],
        [/\bvotre\b/gu, 'ton'],
        [/\bvos\b/gu, 'tes'],
        [/\bVos\b/gu, 'Tes'],
        [/\bVous\b/gu, 'Tu'],
        [/\bvous\b/gu, 'tu'],
      ],
      de: [
        [/\bSie können\b/gu, 'Du können'],
        [/\bIhr/gu, 'Dein'],
        [/\bSie\b/gu, 'du'],
      ],
    };
    for (const [language, rules] of Object.entries(swapped) as [
      'de' | 'fr',
      readonly (readonly [RegExp, string])[],
    ][]) {
      const formal: Texts = catalogues[`${language}-formal`];
      const informal: Texts = catalogues[`${language}-informal`];
      const addressed = Object.keys(formal).filter((key) => address[language].formal.test(formal[key] ?? ''));
      const same = addressed.filter(
        (key) => rules.reduce((text, [from, to]) => text.replace(from, to), formal[key] ?? '') === informal[key],
      );
      // Short headings and labels ("Vos droits", "Tes droits") leave no other words; most sentences do.
      assert.ok(
        same.length < addressed.length / 3,
        `${language}: ${same.length} of ${addressed.length}: ${same.join()}`,
      );
    }
  });
});

function languageIn(name: string): BaseLanguage {
  return /(?:^|\s)(de|en|fr|nl)\b/u.exec(name)?.[1] as BaseLanguage;
}
