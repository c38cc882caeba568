import type { Ast } from '../../ast/ast.js';
import type { Region } from '../../engine-context.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';

/** Finds again in another text of a file what was in the one before, as far as the edit left it as it was. */
export interface Relocation {
  readonly file: string;
  /** The node of the new tree that has the same place around or beside the edit; of another file the node itself. */
  nodeOf<Node extends SyntaxNode>(node: Node): Node | undefined;
  regionOf(region: Region): Region;
}

export function createRelocation(ast: Ast, before: SourceFileNode, after: SourceFileNode): Relocation {
  const shift = after.text.length - before.text.length;
  const { start, end } = changedPart(before.text, after.text);
  const moved = (offset: number): number | undefined =>
    offset <= start ? offset : offset >= end ? offset + shift : undefined;
  const known = new Map<SyntaxNode, SyntaxNode | undefined>();

  function find(node: SyntaxNode): SyntaxNode | undefined {
    const [from, to] = [moved(node.pos), moved(node.end)];
    if (from === undefined || to === undefined) return undefined;
    let candidates: readonly SyntaxNode[] = [after];
    while (candidates.length > 0) {
      const found = candidates.find(({ kind, pos, end }) => kind === node.kind && pos === from && end === to);
      if (found) return found;
      candidates = candidates
        .flatMap((candidate) => ast.childrenOf(candidate))
        .filter((child) => child.pos <= from && child.end >= to);
    }
    return undefined;
  }

  return {
    file: after.fileName,
    nodeOf<Node extends SyntaxNode>(node: Node): Node | undefined {
      if (ast.sourceFileOf(node) !== before) return node;
      if (!known.has(node)) known.set(node, find(node));
      // Of the same kind, so of the same shape.
      return known.get(node) as Node | undefined;
    },
    regionOf: (region) =>
      region.file === after.fileName
        ? { ...region, start: moved(region.start) ?? start, end: moved(region.end) ?? end + shift }
        : region,
  };
}

/** What lies between the beginning and the end that two texts share: offsets in the first. */
function changedPart(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same };
}
