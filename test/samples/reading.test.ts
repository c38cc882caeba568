import type { Heading, RootContent } from 'mdast';

import assert from 'node:assert/strict';

import type { Document } from '../../core/src/documents/tree.js';
import type { Register } from '../../core/src/model/register.js';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { languageOf } from '../../core/src/languages/index.js';
import { countWords, passagesOf, splitSentences, textOf } from '../support/reading.js';
import { sheetNames } from '../support/sample-sheets.js';
import { analyseOnce } from '../support/sample.js';

/** Words of the other form of address, by language. */
const otherForm: Readonly<Record<string, { readonly formal: RegExp; readonly informal: RegExp }>> = {
  nl: { formal: wholeWord('je|jij|jou|jouw|jullie', 'iu'), informal: wholeWord('u|uw', 'iu') },
  fr: { formal: wholeWord('tu|te|toi|ton|ta|tes', 'iu'), informal: wholeWord('vous|votre|vos', 'iu') },
  de: {
    formal: wholeWord('du|dich|dir|dein|deine[mnrs]?', 'iu'),
    informal: wholeWord('Sie|Ihnen|Ihr|Ihre[mnrs]?', 'u'),
  },
};

function wholeWord(words: string, flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);
}

/** How a statement must read (docs/style.md), held on every statement of every sample in each of its languages. */
for (const name of sheetNames) {
  describe(`${name}: the statements read well`, () => {
    let register: Register;
    let documents: readonly Document[];

    before(async () => {
      ({ register } = await analyseOnce(`samples/${name}`));
      documents = register.statements.flatMap((statement) =>
        statement.languages.map((language) => renderStatement(register, statement, language)),
      );
      assert.notEqual(documents.length, 0);
    });

    const inEach = (measure: (document: Document) => unknown): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        documents.map((document) => [`${document.statement ?? ''} ${document.language}`, measure(document)]),
      );
    const nothing = (): Readonly<Record<string, unknown>> => inEach(() => []);

    it('sums up in at most 150 words', () => {
      const long = inEach((document) =>
        sectionsOf(document, ({ data }) => data?.look === 'summary')
          .map(({ content }) => wordsOf(content))
          .filter((words) => words > 150),
      );
      assert.deepEqual(long, nothing());
    });

    it('tells an activity in at most 120 words', () => {
      const long = inEach((document) =>
        sectionsOf(document, ({ data }) => data?.look === 'card')
          .map(({ content, heading }) => ({ heading: textOf(heading), words: wordsOf(content) }))
          .filter(({ words }) => words > 120),
      );
      assert.deepEqual(long, nothing());
    });

    if (name === 'web-agency') {
      it('takes at most 1,800 words', () => {
        const long = inEach(({ root }) => [wordsOf(root.children)].filter((words) => words > 1800));
        assert.deepEqual(long, nothing());
      });
    }

    it('has sentences of at most 25 words', () => {
      const long = inEach((document) =>
        sentencesOf(document).filter((sentence) => countWords(sentence) > 25 && !isEnumeration(sentence)),
      );
      assert.deepEqual(long, nothing());
    });

    it('has sentences of 15 words on average', () => {
      const long = inEach((document) => {
        const lengths = sentencesOf(document).map(countWords);
        const mean = lengths.reduce((total, length) => total + length, 0) / lengths.length;
        return mean > 15 ? [mean] : [];
      });
      assert.deepEqual(long, nothing());
    });

    it('says no sentence three times', () => {
      const repeated = inEach((document) => {
        const counts = new Map<string, number>();
        for (const sentence of sentencesOf(document, outsideCards(document))) {
          if (countWords(sentence) > 2 && /[.!?]$/u.test(sentence))
            counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
        }
        return [...counts].filter(([, count]) => count > 2);
      });
      assert.deepEqual(repeated, nothing());
    });

    it('addresses the reader in one way', () => {
      const mixed = inEach((document) => {
        const form = register.statements.find(({ id }) => id === document.statement)?.form;
        const language = languageOf(document.language, form);
        const other = otherForm[document.language.slice(0, 2)];
        if (other === undefined || language === undefined) return [];
        return sentencesOf(document).filter((sentence) => other[language.form].test(withoutAddresses(sentence)));
      });
      assert.deepEqual(mixed, nothing());
    });
  });
}

interface Section {
  readonly heading: Heading;
  readonly content: readonly RootContent[];
}

function sectionsOf({ root }: Document, wanted: (heading: Heading) => boolean): readonly Section[] {
  return root.children.flatMap((node, index): readonly Section[] => {
    if (node.type !== 'heading' || !wanted(node)) return [];
    const rest = root.children.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
    return [{ heading: node, content: end === -1 ? rest : rest.slice(0, end) }];
  });
}

function sentencesOf({ root }: Document, among: readonly RootContent[] = root.children): readonly string[] {
  return passagesOf(among)
    .filter(({ kind }) => kind !== 'cell' && kind !== 'heading')
    .flatMap(({ text }) => splitSentences(text));
}

/** Names after a colon: how many there may be is another rule. */
function isEnumeration(sentence: string): boolean {
  return /: (?:[^,]+, ){3}/u.test(sentence);
}

/** Content outside of cards: one activity is read at a time, and the law wants each to give its ground and its period. */
function outsideCards({ root }: Document): readonly RootContent[] {
  let inCard = false;
  return root.children.filter((node) => {
    if (node.type === 'heading') inCard = node.data?.look === 'card';
    return !inCard;
  });
}

function wordsOf(content: readonly RootContent[]): number {
  return passagesOf(content).reduce((total, { text }) => total + countWords(text), 0);
}

function withoutAddresses(text: string): string {
  return text.replace(/\S*[@/]\S*/gu, '');
}
