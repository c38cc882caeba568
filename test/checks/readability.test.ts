import assert from 'node:assert/strict';

import { assertFinds, subjectsOf } from '../support/findings.js';
import { judge, newsletter } from '../support/register-builder.js';

const described = (nl: string) => judge([newsletter({ description: { nl } })]);
const here = ['/activities/newsletter/description'];
const words = (count: number): string => `${Array.from({ length: count - 1 }, () => 'Woord').join(' ')} einde.`;

describe('checks: whether own texts can be read', () => {
  it('TX08 a list longer than seven', () => {
    const list = (count: number): string =>
      `Wij bewaren ${Array.from({ length: count }, (_, index) => `ding ${String(index)}`).join(', ')}.`;
    const [finding] = assertFinds('TX08', described(list(8)), here, described(list(7)));
    assert.equal(finding?.params.items, '8');
    // What is grouped in brackets is one thing, and clauses are no members of a list.
    assert.deepEqual(subjectsOf(described('Uw contactgegevens (a, b, c, d, e, f, g, h).'), 'TX08'), []);
    const clauses = Array.from({ length: 9 }, () => 'dan sturen wij u een bericht').join(', ');
    assert.deepEqual(subjectsOf(described(`${clauses}.`), 'TX08'), []);
    assert.deepEqual(
      subjectsOf(described('Dat kost 1,2 of 3,4 of 5,6 of 7,8 of 9,1 of 2,3 of 4,5 of 6,7.'), 'TX08'),
      [],
    );
  });

  it('TX09 sentences that are long on average', () => {
    const [finding] = assertFinds(
      'TX09',
      described([words(20), words(20), words(8)].join(' ')),
      here,
      described([words(20), words(20), words(5)].join(' ')),
    );
    assert.equal(finding?.params.words, '16');
    // One or two sentences have no average worth a word.
    assert.deepEqual(subjectsOf(described(`${words(20)} ${words(20)}`), 'TX09'), []);
  });

  it('TX10 a sentence that is said three times', () => {
    const times = (count: number, text: string) =>
      judge(
        Array.from({ length: count }, (_, index) =>
          newsletter({ id: `news-${String(index)}`, description: { nl: `Nieuws ${String(index)}. ${text}` } }),
        ),
      );
    const text = 'Zonder adres gaat dat niet.';
    const [finding] = assertFinds('TX10', times(3, text), ['/activities/news-0/description'], times(2, text));
    assert.deepEqual(finding?.params, { text, times: '3', language: 'nl' });
    // Words that are no sentence are repeated in lists and headings.
    assert.deepEqual(subjectsOf(times(3, 'met een link'), 'TX10'), []);
  });

  it('TX11 an activity that takes more than 120 words', () => {
    const told = (description: number, interest: number) =>
      judge([
        newsletter({ description: { nl: words(description) }, interest: { nl: words(interest) }, withdraw: undefined }),
      ]);
    const [finding] = assertFinds('TX11', told(80, 41), here, told(80, 40));
    assert.equal(finding?.params.words, '121');
    const both = judge([newsletter({ description: { nl: words(80), en: words(80) } })]);
    assert.deepEqual(subjectsOf(both, 'TX11'), []);
  });
});
