import type { ts } from 'ts-morph';

import { libraryFolder } from './compiler-libraries.js';

/** A workspace has a few sets of options; trees of those that were asked for last stay. */
const mostSettings = 4;

/** By what decides on a tree, then by file. */
const kept = new Map<string, Map<string, ts.SourceFile>>();

/**
 * The tree of a file of the language's own library: the largest part of a small program, and the same for every program of
 * this process under the same options.
 *
 * @param settings - The options that decide on a tree, as one text.
 * @param parse - Makes the tree when none is kept.
 * @returns `undefined` for a file of something else.
 */
export function libraryTree(
  file: string,
  settings: string,
  text: string,
  parse: () => ts.SourceFile,
): ts.SourceFile | undefined {
  if (!file.startsWith(`${libraryFolder}/`)) return undefined;
  const trees = treesUnder(settings);
  const known = trees.get(file);
  if (known?.text === text) return known;
  const tree = parse();
  trees.set(file, tree);
  return tree;
}

function treesUnder(settings: string): Map<string, ts.SourceFile> {
  const trees = kept.get(settings) ?? new Map<string, ts.SourceFile>();
  // The one that was asked for last stands last.
  kept.delete(settings);
  kept.set(settings, trees);
  const [oldest] = kept.keys();
  if (kept.size > mostSettings && oldest !== undefined) kept.delete(oldest);
  return trees;
}
