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
  /** Texts that stand for what is on disk. */
  readonly overlay: ReadonlyMap<string, string>;
  isLeftOut(file: string): boolean;
}

/** How many trees of files that nobody edits are kept. */
const maximumTrees = 48;

/** @param overlay - Of `files`, so that whatever reads them sees the same texts. */
export function createSyntaxTrees(files: FileSystem, overlay: Map<string, string>): SyntaxTrees {
  const trees = new Map<string, ts.SourceFile>();
  let parser = createFileParser(false);

  function parse(file: string): ts.SourceFile | undefined {
    const text = files.readFile(file);
    if (text === undefined) return undefined;
    const tree = parser.parse(file, text, {
      languageVersion: ts.ScriptTarget.Latest,
      // Types are read from comments that the engine scans itself.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    setParents(tree);
    return tree;
  }

  function shrink(): void {
    for (const file of trees.keys()) {
      if (trees.size <= maximumTrees + overlay.size) return;
      if (!overlay.has(file)) trees.delete(file);
    }
  }

  return {
    overlay,
    treeOf(file) {
      const known = trees.get(file);
      // Asked for last, thrown away last.
      if (known !== undefined) trees.delete(file);
      const tree = known ?? parse(file);
      if (tree !== undefined) trees.set(file, tree);
      shrink();
      return tree;
    },
    textOf: (file) => trees.get(file)?.text ?? files.readFile(file),
    update(file, text) {
      trees.delete(file);
      parser = createFileParser(false);
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
    },
    isLeftOut: (file) => parser.isLeftOut(file),
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
