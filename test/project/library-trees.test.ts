import assert from 'node:assert/strict';
import { ts } from 'ts-morph';

import { libraryFolder } from '../../core/src/project/compiler-libraries.js';
import { libraryTree } from '../../core/src/project/library-trees.js';

const file = `${libraryFolder}/lib.none.d.ts`;
const text = 'interface None {}';

const treeOf = (settings: string, name = file, content = text): ts.SourceFile | undefined =>
  libraryTree(name, settings, content, () => ts.createSourceFile(name, content, ts.ScriptTarget.ES2022));

describe("Trees of the language's own library", () => {
  it('are made once for the same options, and apart for others', () => {
    const first = treeOf('one');
    assert.equal(first?.text, text);
    assert.equal(treeOf('one'), first);
    assert.notEqual(treeOf('two'), first);
  });

  it('are made again of another text', () => {
    const first = treeOf('changed');
    const other = treeOf('changed', file, 'interface Other {}');
    assert.notEqual(other, first);
    assert.equal(other?.text, 'interface Other {}');
  });

  it('are kept of the options that were asked for last', () => {
    const first = treeOf('first');
    for (const settings of ['second', 'third', 'fourth']) treeOf(settings);
    assert.equal(treeOf('first'), first);
    for (const settings of ['fifth', 'sixth', 'seventh', 'eighth']) treeOf(settings);
    assert.notEqual(treeOf('first'), first);
  });

  it('are none of a file of a project', () => {
    assert.equal(treeOf('one', '/home/app/lib.none.d.ts'), undefined);
  });
});
