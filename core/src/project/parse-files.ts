import { ts } from 'ts-morph';

/** Makes trees of texts, and leaves out a text that nests too deeply: compilers call themselves for each level. */
export interface FileParser {
  parse(file: string, text: string, options: ts.CreateSourceFileOptions | ts.ScriptTarget): ts.SourceFile;
  /** Whether the tree of a file stands empty for a text that was left out. */
  isLeftOut(file: string): boolean;
}

/** What every part of a compiler survives; nobody writes deeper by hand. */
const safeDepth = 400;

/**
 * @param isCareful - Leaves out every text deeper than is safe, also where this parser has no trouble with it. Measuring takes
 *   time, so it is for a second attempt.
 */
export function createFileParser(isCareful: boolean): FileParser {
  const leftOut = new Set<string>();
  return {
    parse(file, text, options) {
      const tree = parseWithin(file, text, options);
      if (tree !== undefined && !(isCareful && isDeep(tree))) {
        leftOut.delete(file);
        return tree;
      }
      leftOut.add(file);
      return ts.createSourceFile(file, '', options);
    },
    isLeftOut: (file) => leftOut.has(file),
  };
}

/** The tree; `undefined` when the parser's calls exhaust the stack. */
function parseWithin(
  file: string,
  text: string,
  options: ts.CreateSourceFileOptions | ts.ScriptTarget,
): ts.SourceFile | undefined {
  try {
    return ts.createSourceFile(file, text, options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isDeep(tree: ts.SourceFile): boolean {
  const stack: { readonly node: ts.Node; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const depth = next.depth + 1;
    if (depth > safeDepth) return true;
    ts.forEachChild(next.node, (node) => {
      stack.push({ node, depth });
    });
  }
  return false;
}

/**
 * Reads, and when that exhausts the call stack reads once more without the texts that nest too deeply.
 *
 * @param read - Opens a project and reads it; `isCareful` as for {@link createFileParser}.
 */
export function readWithinStack<T>(read: (isCareful: boolean) => T): T {
  try {
    return read(false);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return read(true);
  }
}
