import type { Nodes, Root, RootContent } from 'mdast';

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Document } from '../../../core/src/documents/tree.js';

import { cleanText } from '../../../core/src/documents/clean-text.js';
import { toMarkdown } from '../../../core/src/documents/markdown.js';
import {
  descriptionList,
  heading,
  link,
  list,
  paragraph,
  placeholder,
  placeholdersOf,
  sentence,
  table,
} from '../../../core/src/documents/nodes.js';

function documentOf(children: RootContent[], language = 'en'): Document {
  const root: Root = { type: 'root', children };
  return { kind: 'register', language, title: 'Title', root, placeholders: placeholdersOf(root) };
}

/** The lines after the head: comment, title, notice. */
function bodyOf(children: RootContent[]): string {
  const markdown = toMarkdown(documentOf(children));
  return markdown.split('\n').slice(6).join('\n');
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const hostile = [
  '<script>alert(1)</script>',
  '<!-- gone -->',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '# heading',
  '| a | b |',
  '- [ ] task',
  '1. one',
  '2) two',
  '***bold***',
  '`code`',
  '~~gone~~',
  'a_b_c __d__',
  'https://evil.example/?a=b&copy;',
  'www.evil.example',
  'someone@evil.example',
  'a[^1]',
  '[^1]: note',
  '&lt;b&gt;',
  '\\',
  'end\\',
  '> quote',
  '---',
  '===',
  ':-- | --:',
  '    code',
  '```js',
  '<https://evil.example>',
  '[a]: https://evil.example',
];

const ownText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(...Array.from('\\`*_{}[]()<>#+-.!|~^&:=@/"\' \n\t0aé€'))),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** White space at the borders of a line means nothing in a document. */
const usable = ownText.filter((text) => cleanText(text).trim() !== '');

const places: Readonly<
  Record<string, { build: (text: string) => RootContent; read: (root: Root) => Nodes | undefined }>
> = {
  paragraph: { build: (text) => paragraph(text), read: (root) => root.children[3] },
  'second sentence': {
    build: (text) => paragraph(sentence('a', [], 'Before.'), sentence('own', [], text)),
    read: (root) => root.children[3],
  },
  heading: { build: (text) => heading(2, text), read: (root) => root.children[3] },
  'list item': { build: (text) => list([text, 'next']), read: (root) => first(root.children[3]) },
  'table cell': {
    build: (text) => table('Caption', ['A', 'B'], [[text, 'x']]),
    read: (root) => first(nth(root.children[3], 1)),
  },
  'table head': {
    build: (text) => table('Caption', ['A', text], [['x', 'y']]),
    read: (root) => nth(first(root.children[3]), 1),
  },
  'description term': {
    build: (text) => descriptionList([[text, [list(['x'])]]]),
    read: (root) => first(first(first(root.children[3]))),
  },
  'link text': {
    build: (text) => paragraph('See ', link('https://ours.example/', text), '.'),
    read: (root) => nth(root.children[3], 1),
  },
};

function nth(node: Nodes | undefined, index: number): Nodes | undefined {
  return node !== undefined && 'children' in node ? node.children[index] : undefined;
}
function first(node: Nodes | undefined): Nodes | undefined {
  return nth(node, 0);
}

/** Kinds of nodes inside other than text. Readers of GFM make a bare address a link to itself: it hides nothing. */
function markupIn(node: Nodes): readonly string[] {
  const kinds: string[] = [];
  visit(node, (child) => {
    if (child === node || child.type === 'paragraph' || child.type === 'text') return;
    const address = toString(child);
    if (child.type === 'link' && ['', 'http://', 'mailto:'].some((scheme) => child.url === scheme + address)) return;
    kinds.push(child.type);
  });
  return kinds;
}

describe('toMarkdown', () => {
  it('begins by saying how the file is made again, and what is missing', () => {
    const markdown = toMarkdown(
      documentOf([paragraph(placeholder('retention', 'RT01', '/activities/a/retention'))], 'nl-BE'),
    );
    assert.equal(
      markdown,
      [
        '<!-- Gemaakt door Verklaar. Bewerkingen van deze tekst blijven bewaard als hij opnieuw gemaakt wordt. Na een bewerking: verklaar report -->',
        '',
        '# Title',
        '',
        '> **Concept, na te lezen door een mens.** Er ontbreekt één gegeven; het is in de tekst gemarkeerd.',
        '',
        '**\\[NOG IN TE VULLEN — retention]**',
        '',
      ].join('\n'),
    );
  });

  it('counts no missing facts where none is missing', () => {
    assert.match(toMarkdown(documentOf([paragraph('x')])), /^> \*\*Draft, to be reviewed by a person\.\*\*$/m);
  });

  it('keeps the title of the tree when it has one', () => {
    assert.equal(
      toMarkdown(documentOf([heading(1, 'Own title')]))
        .match(/^# .*/gm)
        ?.join(),
      '# Own title',
    );
  });

  it('puts one space between sentences and none inside them', () => {
    const line = paragraph(
      sentence('a', ['/x'], ['We keep ', { type: 'strong', children: [{ type: 'text', value: 'names' }] }, '.']),
      sentence('b', ['/y'], 'We erase them.'),
      placeholder('how long', 'RT01', '/z'),
    );
    assert.equal(bodyOf([line]), 'We keep **names**. We erase them. **\\[TO BE COMPLETED — how long]**\n');
  });

  it('writes descriptions as a list with bold terms', () => {
    const entries = descriptionList([
      ['Purpose', [paragraph('Payment')]],
      ['Retention', [list(['Name: 1 year', 'IBAN: 7 years'])]],
    ]);
    assert.equal(bodyOf([entries]), '- **Purpose:** Payment\n- **Retention:**\n  - Name: 1 year\n  - IBAN: 7 years\n');
  });

  it('writes a table', () => {
    assert.equal(bodyOf([table('C', ['A', 'B'], [['1', 'x | y']])]), '| A | B |\n| - | - |\n| 1 | x \\| y |\n');
  });

  it('drops a link to a script and keeps its words', () => {
    assert.equal(bodyOf([paragraph(link('javascript:alert(1)', 'here'))]), 'here\n');
    assert.equal(bodyOf([paragraph(link('https://ours.example/', 'here'))]), '[here](https://ours.example/)\n');
  });

  it('shows raw HTML and images of a tree as words', () => {
    const image = paragraph({ type: 'image', url: 'https://evil.example/p.png', alt: 'pixel' });
    assert.equal(bodyOf([{ type: 'html', value: '<b>x</b>' }, image]), '\\<b>x\\</b>\n\npixel\n');
  });

  it('puts a colon after a term, unless it asks', () => {
    const written = bodyOf([
      descriptionList([
        ['Name', [paragraph('x')]],
        ['How long?', [paragraph('y')]],
      ]),
    ]);
    assert.equal(written, '- **Name:** x\n- **How long?** y\n');
  });

  for (const [place, { build, read }] of Object.entries(places)) {
    it(`writes any text so that it is read as exactly itself: ${place}`, () => {
      const holds = (text: string): void => {
        const markdown = toMarkdown(documentOf([build(text)]));
        const node = read(parse(markdown));
        assert.ok(node, markdown);
        const before = place === 'second sentence' ? 'Before. ' : '';
        const after = place === 'description term' && !/[?!:]$/.test(cleanText(text)) ? ':' : '';
        assert.equal(toString(node).trim(), `${before}${cleanText(text)}${after}`.trim(), markdown);
        assert.deepEqual(markupIn(node), [], markdown);
      };
      for (const text of hostile) holds(text);
      fc.assert(fc.property(usable, holds), { numRuns: 150 });
    });
  }
});
