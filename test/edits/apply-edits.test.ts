import type { Nodes, RootContent } from 'mdast';

import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Document } from '../../core/src/documents/tree.js';

import { applyEdits, type EditedDocument } from '../../core/src/documents/edited/apply-edits.js';
import { toHtmlPage } from '../../core/src/documents/html.js';
import { blocksToMarkdown, toMarkdown } from '../../core/src/documents/markdown.js';
import {
  descriptionList,
  heading,
  list,
  paragraph,
  placeholder,
  placeholdersOf,
  sentence,
  table,
} from '../../core/src/documents/nodes.js';
import { readMarkdown } from '../../core/src/documents/read-markdown.js';
import { renderTrees } from '../../core/src/documents/render-documents.js';
import { writeLines } from '../../core/src/edits/index.js';
import { loadLanguage } from '../../core/src/languages/index.js';
import { analyseOnce } from '../support/sample.js';

const language = loadLanguage('en');

function documentOf(...children: RootContent[]): Document {
  const root = { type: 'root' as const, children };
  return { kind: 'statement', language: 'en', title: 'Statement', root, placeholders: placeholdersOf(root) };
}

const told = (text: string): ReturnType<typeof sentence> => sentence('own', [`/${text}`], text);
const address = placeholder('the address', 'OR02', '/organisations/acme');
const small = documentOf(
  heading(1, 'Statement'),
  heading(2, 'Who', { anchor: 'identity' }),
  paragraph(told('Acme decides.'), ' ', address),
  heading(2, 'Orders', { anchor: 'orders', look: 'card' }),
  descriptionList([
    ['Which data?', [paragraph(told('Your name.'))]],
    ['How long', [paragraph(told('One year.')), list([told('or longer')])]],
  ]),
  list([told('first'), told('second')]),
  table(
    'Partners',
    ['Name', 'Country'],
    [
      ['Mollie', 'NL'],
      ['Brevo', 'FR'],
    ],
  ),
  paragraph(told('Last words.')),
);
const base = toMarkdown(small);

function edit(change: (text: string) => string, document = small): EditedDocument {
  const made = toMarkdown(document);
  const edited = change(made);
  assert.notEqual(edited, made);
  return applyEdits(document, { base: made, edited });
}

const pointersOf = (node: Nodes): readonly string[] => {
  const found: string[] = [];
  visit(node, 'sentence', ({ data }) => void found.push(...data.from));
  return found;
};

describe('A tree with the edits of a person', () => {
  it('is the tree as it was made when nobody edited anything', () => {
    assert.equal(applyEdits(small, { base, edited: base }).document, small);
    assert.equal(applyEdits(small, { base, edited: base.replaceAll('\n', '\r\n') }).document, small);
  });

  it('says what the person wrote and keeps all other blocks with the facts they tell', () => {
    const { document } = edit((text) => text.replace('Last words.', 'Last *words*, by us.'));
    assert.deepEqual(document.root.children.slice(0, -1), small.root.children.slice(0, -1));
    assert.match(toMarkdown(document), /\nLast \*words\*, by us\.\n$/u);
    assert.match(toHtmlPage(document), /<p>Last <em>words<\/em>, by us\.<\/p>/u);
  });

  it('keeps how a section is set apart and its anchor when its heading is reworded', () => {
    const { document } = edit((text) => text.replace('## Orders', '## What you order'));
    assert.match(
      toHtmlPage(document),
      /<section aria-labelledby="orders" class="card">\s*<h2 id="orders">What you order/u,
    );
  });

  it('keeps a list of terms one, with the facts of the entries that nobody edited', () => {
    const { document } = edit((text) => text.replace('Your name.', 'Your name, of course.'));
    const terms = document.root.children[4];
    assert.ok(terms?.type === 'descriptionList');
    assert.deepEqual(pointersOf(terms), ['/One year.', '/or longer']);
    assert.match(toHtmlPage(document), /<dt>Which data\?<\/dt><dd>Your name, of course\.<\/dd>/u);
  });

  it('takes new terms into it, and makes it a plain list when an entry has no term', () => {
    const added = edit((text) => text.replace('- **How long', '- **Why:** Because.\n- **How long'));
    assert.match(toHtmlPage(added.document), /<dt>Why<\/dt><dd>Because\.<\/dd>/u);
    const plain = edit((text) => text.replace('- **How long', '- Because.\n- **How long'));
    assert.match(toHtmlPage(plain.document), /<li><strong>Which data\?<\/strong> Your name\.<\/li>/u);
  });

  it('keeps caption and unchanged rows of a table', () => {
    const { document } = edit((text) => text.replace('| Brevo | FR |', '| Brevo | France |\n| Exact | NL |'));
    assert.match(toHtmlPage(document), /<caption>Partners<\/caption>[\s\S]*<th scope="row"[^>]*>Exact/u);
  });

  it('counts a placeholder no longer that was filled in, and one that stands in an edited line still', () => {
    const { document } = edit((text) => text.replace(/\*\*\\?\[TO BE COMPLETED[^*]*\*\*/u, 'Street 1.'));
    assert.deepEqual(document.placeholders, []);
    assert.doesNotMatch(toMarkdown(document), /fact is missing/u);
    const kept = edit((text) => text.replace('Acme decides.', 'Acme and nobody else.'));
    assert.deepEqual(kept.document.placeholders, [address]);
    assert.match(toHtmlPage(kept.document), /Acme and nobody else\. <mark class="placeholder">/u);
  });

  it('takes the name of the page from an edited title', () => {
    const { document } = edit((text) => text.replace('# Statement', '# Privacy at Acme'));
    assert.match(toHtmlPage(document), /<title>Privacy at Acme<\/title>/u);
  });

  it('makes raw HTML, pictures and addresses harmless, and shows no comment', () => {
    const hot = [
      '<script>alert(1)</script>',
      'A <img src=x onerror=alert(1)> line.',
      '![picture](https://evil.example/x.png)',
      '[click](javascript:alert(1)) [ref][r]',
      '<!-- a note to a colleague -->',
      '[r]: javascript:alert(2)',
    ];
    const { document } = edit((text) => text.replace('Last words.\n', `${hot.join('\n\n')}\n`));
    const page = toHtmlPage(document);
    const body = page.slice(page.indexOf('<main'));
    assert.doesNotMatch(body, /<script|<img|javascript:|colleague|evil\.example/u);
    assert.match(body, /&lt;script/u);
    assert.match(body, /picture/u);
  });

  it('shows a conflict to the reader of the page, without its marks', () => {
    const changed = documentOf(...small.root.children.slice(0, -1), paragraph(told('The last words.')));
    const { document, conflicts } = applyEdits(changed, {
      base,
      edited: base.replace('Last words.', 'Words of ours.'),
    });
    assert.equal(conflicts, 1);
    const page = toHtmlPage(document);
    assert.match(
      page,
      /<strong>Conflict: two texts for one place\.<\/strong>[\s\S]*Words of ours\.[\s\S]*The last words\./u,
    );
    assert.doesNotMatch(page, /conflict: edited|&#x20;/u);
  });

  describe('of the sample', function () {
    let documents: readonly Document[];
    before(async () => {
      const { register, findings } = await analyseOnce('samples/web-agency');
      documents = renderTrees(register, findings).map(({ document }) => document);
    });

    it('reads each block back as what it was written from', () => {
      for (const { language: tag, root } of documents) {
        const own = loadLanguage(tag);
        for (const node of root.children) {
          const text = blocksToMarkdown([node], own);
          const again = blocksToMarkdown(readMarkdown(text).children, own);
          // Whether there are blank lines between entries of a list says nothing.
          assert.equal(again.replaceAll(/\n+/gu, '\n'), text.replaceAll(/\n+/gu, '\n'));
        }
      }
    });

    it('keeps every fact outside of what was edited', () => {
      for (const document of documents) {
        const made = toMarkdown(document);
        const { document: edited } = applyEdits(document, { base: made, edited: `${made}\nA last line of ours.\n` });
        assert.deepEqual(edited.root.children.slice(0, -1), document.root.children);
        assert.equal(toString(edited.root.children.at(-1)), 'A last line of ours.');
      }
    });
  });

  it('is written as the merged text is, whatever was edited', () => {
    const lines = base.split('\n');
    const own = fc.constantFrom(
      'Words.',
      '## Heading',
      '- entry',
      '- **Term:** words',
      '- **Ask?**',
      '  - inner',
      '> said',
      '| a | b |',
      '**bold** and `code`',
      '1. one',
      '***',
      'https://acme.example',
      '<b>x</b>',
      '',
    );
    const change = fc.record({ at: fc.nat(lines.length), gone: fc.nat(2), put: fc.array(own, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const edited = [...lines];
        for (const { at, gone, put } of changes) edited.splice(Math.max(at, 5), gone, ...put);
        const { body, document, passages } = applyEdits(small, { base, edited: edited.join('\n') });
        const canonical = (nodes: readonly RootContent[]): string =>
          blocksToMarkdown(nodes, language).replaceAll(/\n+/gu, '\n');
        // Where only blank lines are other than before nothing was edited, and the text is written as it was made.
        const written = passages === 0 ? small.root.children : readMarkdown(writeLines(body)).children;
        assert.equal(canonical(document.root.children), canonical(written));
      }),
      { numRuns: 100 },
    );
  });
});
