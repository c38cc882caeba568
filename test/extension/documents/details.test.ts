import type { Nodes } from 'mdast';

import { fromMarkdown } from 'mdast-util-from-markdown';
import assert from 'node:assert/strict';

import type { CheckedDocuments } from '../../../cli/src/work/check-documents.js';
import type { Finding } from '../../../core/src/facts/finding.js';

import { detailsOfCheck, detailsOfFindings } from '../../../extension/src/server/features/documents/details.js';
import { createTexts } from '../../../extension/src/server/texts.js';

const hostile = '<img src=x onerror=alert(1)> [press](javascript:alert(1)) ![](https://evil.example/x.png) `a` ``` # b';

const finding: Finding = {
  id: 'CO03',
  severity: 'warning',
  params: { activity: hostile },
  subject: '/activities/newsletter/consentRecord',
  evidence: [],
  at: { file: 'src/`a`[b](c).ts', start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
};

const clean: CheckedDocuments = {
  isEmpty: false,
  root: '/shop',
  folder: '/shop/privacy',
  findings: [],
  quieted: [],
  drift: [],
  edits: [],
  reviews: [],
};

/** Kinds of nodes that Markdown stands for, each once. */
function kindsIn(markdown: string): readonly string[] {
  const walk = (node: Nodes): readonly string[] => [
    node.type,
    ...('children' in node ? node.children.flatMap((child) => walk(child)) : []),
  ];
  return [...new Set(walk(fromMarkdown(markdown)))].sort();
}

/** Text of all code and words, as a person reads it. */
function readIn(markdown: string): string {
  const read = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map((child) => read(child)).join('') : '';
  return read(fromMarkdown(markdown));
}

describe('details of documents', () => {
  const words = createTexts('en');

  it('name the gravest first, each finding with its article, place and next step', () => {
    const error: Finding = { ...finding, id: 'LB01', severity: 'error', params: { activity: 'orders' } };
    const markdown = detailsOfFindings(words, [{ ...finding, params: { activity: 'newsletter' } }, error]);
    assert.match(markdown, /^## Errors\n\n- \*\*LB01\*\* .*orders.* \*\(GDPR 6\(1\).*\)\*/u);
    assert.match(markdown, /## Warnings\n\n- \*\*CO03\*\* .*newsletter.*\n {2}.*src.*:3.*\n {2}→ .*`consentRecord`/u);
  });

  it('take nothing of a project for markup', () => {
    const markdown = detailsOfFindings(words, [finding]);
    assert.deepEqual(kindsIn(markdown), [
      'break',
      'emphasis',
      'heading',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    assert.ok(readIn(markdown).includes('<img src=x onerror=alert(1)> [press](javascript:alert(1))'), readIn(markdown));
  });

  it('compare lines that differ, whatever they say', () => {
    const passages = [{ heading: 'Orders', before: ['```', '<b>old</b>'], after: ['````js', hostile] }];
    const drift = [{ path: 'statement.en.md', kind: 'changed', passages, textIsSame: false }] as const;
    const markdown = detailsOfCheck(words, { ...clean, drift });
    assert.deepEqual(kindsIn(markdown), ['code', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text']);
    assert.ok(readIn(markdown).includes(`@@ Orders @@\n- \`\`\`\n- <b>old</b>\n+ \`\`\`\`js\n+ ${hostile}`));
    assert.ok(readIn(markdown).includes('privacy/statement.en.md is out of date'));
  });

  it('say so when there is nothing to tell', () => {
    assert.equal(detailsOfCheck(words, clean), '# Documents and code\n\nDocuments and code say the same.\n');
  });
});
