import assert from 'node:assert/strict';

import type { Document } from '../../../core/src/documents/tree.js';
import type { Register } from '../../../core/src/model/register.js';

import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { countWords, passagesOf, sectionOf, splitSentences, textOf } from '../../support/reading.js';
import { analyseOnce } from '../../support/sample.js';

/** How a statement must read (docs/style.md), held on the sample in each language and form of address. */
const editions = [
  { tag: 'nl-BE', form: 'informal', summary: 'In het kort', activities: 'Wat doen we met je gegevens, en waarom?' },
  { tag: 'nl-NL', form: 'formal', summary: 'In het kort', activities: 'Wat doen wij met uw gegevens, en waarom?' },
  { tag: 'en', form: undefined, summary: 'In short', activities: 'What do we do with your data, and why?' },
] as const;

for (const { tag, form, summary, activities } of editions) {
  describe(`the statement of web-agency in ${tag}`, () => {
    let register: Register;
    let document: Document;
    let sentences: readonly string[];

    before(async () => {
      ({ register } = await analyseOnce('samples/web-agency'));
      const [statement] = register.statements;
      assert.ok(statement);
      document = renderStatement(register, { ...statement, ...(form && { form }) }, tag);
      sentences = passagesOf(document.root.children)
        .filter(({ kind }) => kind !== 'cell' && kind !== 'heading')
        .flatMap(({ text }) => splitSentences(text));
    });

    it('has at most 1,800 words', () => {
      assert.ok(countWords(allText(document)) <= 1800, String(countWords(allText(document))));
    });

    it('has a summary of at most 150 words', () => {
      const words = passagesOf(sectionOf(document, summary)).map(({ text }) => countWords(text));
      assert.ok(sum(words) <= 150, String(sum(words)));
    });

    it('tells an activity in at most 120 words', () => {
      const section = sectionOf(document, activities);
      const names = section.filter((node) => node.type === 'heading').map((node) => textOf(node));
      assert.notEqual(names.length, 0);
      const long = names
        .map((name) => ({
          name,
          words: sum(passagesOf(sectionOf(document, name)).map(({ text }) => countWords(text))),
        }))
        .filter(({ words }) => words > 120);
      assert.deepEqual(long, []);
    });

    it('has sentences of at most 25 words, 15 on average', () => {
      const lengths = sentences.map((sentence) => countWords(sentence));
      assert.deepEqual(
        sentences.filter((sentence) => countWords(sentence) > 25),
        [],
      );
      assert.ok(sum(lengths) / lengths.length <= 15, String(sum(lengths) / lengths.length));
    });

    it('says no sentence three times', () => {
      const counts = new Map<string, number>();
      for (const sentence of sentences.filter((text) => countWords(text) > 2 && /[.!?]$/.test(text))) {
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
      assert.deepEqual(
        [...counts].filter(([, count]) => count > 2),
        [],
      );
    });

    it('shows a visitor no id of ours', () => {
      const text = allText(document);
      const ids = [
        ...register.activities.map(({ id }) => id).filter((id) => id.includes('-')),
        ...register.activities.flatMap(({ data }) => data.map(({ category }) => category)),
        ...Object.values(register.activities).flatMap(({ law }) => (typeof law === 'string' ? [law] : [])),
        ...register.recipients.flatMap(({ service }) => (service === undefined ? [] : [service])),
      ].filter((id) => /[-.@/]/.test(id));
      assert.deepEqual(
        ids.filter((id) => text.includes(id)),
        [],
      );
      assert.doesNotMatch(text, /\.ts\b|#[A-Z]|undefined|\[object|\{\w+\}/);
    });

    it('uses none of the words that a reader trips over, and gives no reassurance', () => {
      const words =
        /\b(betrokkenen?|middels|teneinde|dienen te|verwerkingsverantwoordelijken)\b|100 ?%|belangrijk vinden wij/i;
      assert.deepEqual(
        sentences.filter((sentence) => words.test(sentence)),
        [],
      );
      assert.ok((allText(document).match(/verwerkingsverantwoordelijke|the controller/gi) ?? []).length <= 1);
    });

    it('addresses the reader in one way', () => {
      if (form === undefined) return;
      const other = form === 'informal' ? /\b(u|uw)\b/i : /\b(je|jij|jou|jouw|jullie)\b/i;
      assert.deepEqual(
        sentences.filter((sentence) => other.test(sentence)),
        [],
      );
    });

    it('lists at most seven things in a line', () => {
      const long = sentences.filter((sentence) => sentence.split(/, | en | and /).length > 9);
      assert.deepEqual(long, []);
    });
  });
}

function allText(document: Document): string {
  return passagesOf(document.root.children)
    .map(({ text }) => text)
    .join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
