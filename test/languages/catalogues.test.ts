import assert from 'node:assert/strict';

import { catalogues, regions, sourceMessages } from '../../core/src/languages/catalogues.js';
import { parseMessage } from '../../core/src/languages/message.js';
import { retentionEn } from '../../core/src/languages/retention/en.js';
import { retentionNlBeFormal, retentionNlBeInformal } from '../../core/src/languages/retention/nl-be.js';
import { retentionNlFormal } from '../../core/src/languages/retention/nl-formal.js';
import { retentionNlInformal } from '../../core/src/languages/retention/nl-informal.js';

type Texts = Readonly<Record<string, string>>;
type Element = ReturnType<ReturnType<typeof parseMessage>['getAst']>[number];

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

function parsed(text: string): readonly Element[] {
  return parseMessage(text, 'en').getAst();
}

const sets: readonly (readonly [name: string, source: Texts, texts: Texts, complete: boolean])[] = [
  ...Object.entries(catalogues).map(([id, texts]) => [id, sourceMessages, { ...texts }, true] as const),
  ...Object.entries(regions).map(([id, texts]) => [id, sourceMessages, { ...texts }, false] as const),
  ['retention nl-formal', retentionEn, retentionNlFormal, true],
  ['retention nl-informal', retentionEn, retentionNlInformal, true],
  ['retention nl-BE formal', retentionEn, { ...retentionNlBeFormal }, false],
  ['retention nl-BE informal', retentionEn, { ...retentionNlBeInformal }, false],
];

describe('catalogues', () => {
  for (const [name, source, texts, complete] of sets) {
    it(`${name}: every text parses and asks for nothing its source does not give`, () => {
      assert.ok(Object.keys(texts).length > 0);
      for (const [key, text] of Object.entries(texts)) {
        const given = argumentsOf(parsed(source[key] ?? ''));
        const asked = [...argumentsOf(parsed(text))].filter((argument) => !given.has(argument));
        assert.deepEqual(asked, [], key);
      }
    });

    it(`${name}: ${complete ? 'has every text' : 'overrides only texts that exist'}`, () => {
      const [keys, wanted] = [Object.keys(texts).sort(), Object.keys(source).sort()];
      if (complete) assert.deepEqual(keys, wanted);
      else
        assert.deepEqual(
          keys.filter((key) => !wanted.includes(key)),
          [],
        );
    });

    it(`${name}: has no empty text, no doubled or loose space`, () => {
      for (const [key, text] of Object.entries(texts)) assert.doesNotMatch(text, /^\s*$|^\s|\s$| {2}/, key);
    });
  }

  it('addresses the reader in one form only', () => {
    const formal = /\b(?:je|jij|jou|jouw|jullie|Je|Jij|Jouw)\b/;
    const informal = /\b(?:u|uw|U|Uw)\b/;
    for (const texts of [catalogues['nl-formal'], retentionNlFormal, retentionNlBeFormal]) {
      for (const [key, text] of Object.entries(texts)) assert.doesNotMatch(text, formal, key);
    }
    for (const texts of [
      catalogues['nl-informal'],
      regions['nl-BE'] ?? {},
      retentionNlInformal,
      retentionNlBeInformal,
    ]) {
      for (const [key, text] of Object.entries(texts)) assert.doesNotMatch(text, informal, key);
    }
  });
});
