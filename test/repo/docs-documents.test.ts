import type { Root } from 'mdast';

import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { pageOf } from '../support/docs-pages.js';
import { analyseOnce } from '../support/sample.js';

describe('docs/documents.md', () => {
  it('names the sections of a statement, in their order', async () => {
    const { register } = await analyseOnce('samples/web-agency');
    const [statement] = register.statements;
    assert.ok(statement);
    const { root } = renderStatement(register, statement, 'en');
    const headings = root.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [toString(node)] : [],
    );
    assert.deepEqual(firstColumnUnder(pageOf('docs/documents.md'), 'The statement'), headings);
  });
});

function firstColumnUnder(root: Root, heading: string): readonly string[] {
  const start = root.children.findIndex((node) => node.type === 'heading' && toString(node) === heading);
  const table = root.children.slice(start).find((node) => node.type === 'table');
  return table?.children.slice(1).map((row) => toString(row.children[0])) ?? [];
}
