import { ts } from 'ts-morph';

import type { FileSystem } from '../file-system.js';

import { createFileParser } from '../parse-files.js';

/** Trees of single files, parsed when they are asked for. Few are kept: those of open files, and those asked for last. */
export interface SyntaxTrees {
  /** Undefined: there is no such file. */
  treeOf(file: string): ts.SourceFile | undefined;
  textOf(file: string): string | undefined;
  /** Another text of a file; `undefined`: as it is on disk. */
  update(file: string, text: string | undefined): void;
  /** Whether the tree of a file stands empty for a text that nests too deeply. */
  isLeftOut(file: string): boolean;
}

/** How many trees of files that nobody edits are kept. */
const maximumTrees = 48;

/** @param overlay - Texts that `files` gives before those on disk. */
export function createSyntaxTrees(files: FileSystem, overlay: Map<string, string>): SyntaxTrees {
  const trees = new Map<string, ts.SourceFile>();
  const leftOut = new WeakSet<ts.SourceFile>();

  function parse(file: string): ts.SourceFile | undefined {
    const text = files.readFile(file);
    if (text === undefined) return undefined;
    const parser = createFileParser(false);
    const tree = parser.parse(file, text, {
      languageVersion: ts.ScriptTarget.Latest,
      // Types are read from comments that the engine scans itself.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    if (parser.isLeftOut(file)) leftOut.add(tree);
    setParents(tree);
    return tree;
  }

  function treeOf(file: string): ts.SourceFile | undefined {
    const tree = trees.get(file) ?? parse(file);
    if (tree === undefined) return undefined;
    // Asked for last, thrown away last.
    trees.delete(file);
    trees.set(file, tree);
    for (const other of trees.keys()) {
      if (trees.size <= maximumTrees + overlay.size) break;
      if (!overlay.has(other)) trees.delete(other);
    }
    return tree;
  }

  return {
    treeOf,
    textOf: (file) => trees.get(file)?.text ?? files.readFile(file),
    update(file, text) {
      trees.delete(file);
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
    },
    isLeftOut(file) {
      const tree = treeOf(file);
      return tree !== undefined && leftOut.has(tree);
    },
  };
}

/** With a stack of its own: the depth of hostile code must not exhaust the call stack. */
function setParents(tree: ts.SourceFile): void {
  const pending: ts.Node[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const parent = node;
    ts.forEachChild(parent, (child) => {
      (child as { parent: ts.Node }).parent = parent;
      pending.push(child);
    });
  }
}
