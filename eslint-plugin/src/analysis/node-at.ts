import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type { Extent } from '@verklaar/core/linting';
import type { Node, SourceFile } from 'typescript';

/**
 * ESLint's node for a part of the compiler's text. Through the nodes, not through offsets: parsers of components (Vue) hand the
 * compiler a script that begins elsewhere in the file.
 */
export function nodeAt(
  services: ParserServicesWithTypeInformation,
  source: SourceFile,
  { start, end }: Extent,
): TSESTree.Node | undefined {
  let found: Node | undefined;
  const visit = (node: Node): void => {
    if (node.pos > start || node.end < end) return;
    // The innermost that fits: a statement without a semicolon is as long as its expression.
    if (node.end === end && node.getStart(source) === start) found = node;
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  // Not every node of the compiler has its own in ESLint's tree; the one around it has the same text.
  for (let at = found; at?.end === end && at.getStart(source) === start; at = at.parent) {
    const node = services.tsNodeToESTreeNodeMap.get(at) as TSESTree.Node | undefined;
    if (node !== undefined) return node;
  }
  return undefined;
}
