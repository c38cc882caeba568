import type { RootContent } from 'mdast';

import assert from 'node:assert/strict';

import type { OwnText } from '../../core/src/documents/own-texts/own-text.js';
import type { NamedDocument } from '../../core/src/documents/render-documents.js';

import { toMarkdown } from '../../core/src/documents/markdown.js';
import { heading, paragraph, placeholder, placeholdersOf } from '../../core/src/documents/nodes.js';
import { placeNameOf, placeOfPath } from '../../core/src/documents/own-texts/own-text.js';
import { placeOwnTexts } from '../../core/src/documents/own-texts/place-own-texts.js';

const missing = placeholder('the address', 'OR02', '/organisations/acme');

function tree(name: string, language: string, ...more: readonly RootContent[]): NamedDocument {
  const root = {
    type: 'root' as const,
    children: [
      heading(1, 'Title'),
      heading(2, 'Rights', { anchor: 'rights' }),
      paragraph('Made words.', missing),
      heading(2, 'What', { anchor: 'activities' }),
      heading(3, 'Letter', { place: 'activity.letter' }),
      paragraph('A letter.'),
      ...more,
    ],
  };
  const kind = name.startsWith('register') ? 'register' : 'statement';
  return {
    name: `${name}.${language}`,
    document: { kind, language, title: 'Title', root, placeholders: placeholdersOf(root) },
  };
}

function text(path: string, words: string): OwnText {
  const place = placeOfPath(path);
  assert.ok(place, path);
  return { file: `privacy/texts/${path}`, text: words, ...place };
}

const wordsOf = ({ document }: NamedDocument): string => toMarkdown(document).replace(/^[\s\S]*?\n## /u, '## ');
const idsOf = (trees: readonly NamedDocument[], ...texts: readonly OwnText[]): readonly string[] =>
  placeOwnTexts(trees, texts).findings.map(({ id, at }) => `${id} ${String(at?.file)}`);

describe('Texts of one’s own', () => {
  it('are known by the path of their file', () => {
    assert.deepEqual(placeOfPath('nl-BE/statement.staff/activity.letter.before.md'), {
      language: 'nl-BE',
      document: 'statement.staff',
      section: 'activity.letter',
      position: 'before',
    });
    assert.equal(placeNameOf(text('en/register/rights.after.md', '')), 'register/rights.after');
    for (const path of [
      'rights.after.md',
      'en/rights.after.md',
      'en/statement/rights.md',
      'en/statement/rights.behind.md',
      'en/statement/rights.after.txt',
      'en/statement/deeper/rights.after.md',
      '../statement/rights.after.md',
      'en/statement/Rights.after.md',
    ]) {
      assert.equal(placeOfPath(path), undefined, path);
    }
  });

  it('stand below the heading, at the end of the section’s own words, and in place of these', () => {
    const { trees } = placeOwnTexts(
      [tree('statement', 'en')],
      [
        text('en/statement/rights.before.md', 'Above.'),
        text('en/statement/rights.after.md', 'Below.'),
        text('en/statement/activities.after.md', 'Of all.'),
        text('en/statement/activity.letter.instead.md', 'Our **letter**.'),
      ],
    );
    assert.equal(
      trees.map(wordsOf).join(''),
      '## Rights\n\nAbove.\n\nMade words.**\\[TO BE COMPLETED — the address]**\n\nBelow.\n\n## What\n\nOf all.\n\n### Letter\n\nOur **letter**.\n',
    );
  });

  it('of a region and of one statement come before those of the language and of all statements', () => {
    const trees = [tree('statement.shop', 'nl-BE'), tree('statement.staff', 'nl-NL'), tree('register', 'nl-NL')];
    const texts = [
      text('nl/statement/activity.letter.instead.md', 'Algemeen.'),
      text('nl-BE/statement/activity.letter.instead.md', 'België.'),
      text('nl/statement.staff/activity.letter.instead.md', 'Personeel.'),
    ];
    const placed = placeOwnTexts(trees, texts).trees.map(wordsOf);
    assert.match(placed[0] ?? '', /België\./u);
    assert.match(placed[1] ?? '', /Personeel\./u);
    assert.match(placed[2] ?? '', /A letter\./u);
  });

  it('take a placeholder with the words that they replace, and no other', () => {
    const [instead] = placeOwnTexts([tree('statement', 'en')], [text('en/statement/rights.instead.md', 'Ours.')]).trees;
    assert.deepEqual(instead?.document.placeholders, []);
    const [after] = placeOwnTexts([tree('statement', 'en')], [text('en/statement/rights.after.md', 'Ours.')]).trees;
    assert.deepEqual(after?.document.placeholders, [missing]);
  });

  it('may have headings that open parts of their section, or one like it at its end', () => {
    const en = [tree('statement', 'en')];
    const withHeading = (path: string, depth: number): readonly string[] =>
      idsOf(en, text(path, `${'#'.repeat(depth)} More\n\nWords.`));
    assert.deepEqual(withHeading('en/statement/rights.after.md', 3), []);
    assert.deepEqual(withHeading('en/statement/rights.after.md', 2), []);
    for (const [path, depth] of [
      ['en/statement/rights.after.md', 1],
      ['en/statement/rights.before.md', 2],
      ['en/statement/activities.after.md', 2],
    ] as const) {
      assert.deepEqual(withHeading(path, depth), [`ED03 privacy/texts/${path}`]);
    }
    const refused = placeOwnTexts(en, [text('en/statement/rights.instead.md', '# Other\n')]);
    assert.match(refused.trees.map(wordsOf).join(''), /Made words\./u);
  });

  it('that stand instead of words ask to be read again when these change', () => {
    const mine = text('en/statement/activity.letter.instead.md', 'Ours.');
    const [finding] = placeOwnTexts([tree('statement', 'en')], [mine]).findings;
    assert.equal(finding?.id, 'ED06');
    const hash = finding.params.hash ?? '';
    const read = { ...mine, text: `<!-- replaces: 00000000, ${hash} -->\n\nOurs.` };
    assert.deepEqual(idsOf([tree('statement', 'en')], read), []);
    assert.deepEqual(idsOf([tree('statement', 'en', paragraph('And more.'))], read), [
      'ED06 privacy/texts/en/statement/activity.letter.instead.md',
    ]);
  });

  it('are told when no document has a place for them, or one of its languages has none of them', () => {
    const trees = [tree('statement', 'en'), tree('statement', 'nl-NL'), tree('register', 'en')];
    const en = text('en/statement/rights.after.md', 'Words.');
    assert.deepEqual(idsOf(trees, en), ['ED04 privacy/texts/en/statement/rights.after.md']);
    assert.deepEqual(idsOf(trees, en, text('nl/statement/rights.after.md', 'Woorden.')), []);
    for (const path of [
      'en/statement/left.after.md',
      'en/statement.shop/rights.after.md',
      'fr/statement/rights.after.md',
    ]) {
      assert.deepEqual(idsOf(trees, text(path, 'Words.')), [`ED03 privacy/texts/${path}`]);
    }
  });
});
