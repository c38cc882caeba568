import type { Ast } from '../engine/ast/ast.js';
import type { KindName } from '../engine/ast/kind-names.js';
import type { SourceFileNode, SyntaxNode } from '../engine/host/type-host.js';

/** What closes a node that is complete; a text is closed by the mark that opened it. */
const closers: Readonly<Partial<Record<KindName, string>>> = {
  ArrayLiteralExpression: ']',
  CallExpression: ')',
  ObjectLiteralExpression: '}',
  ParenthesizedExpression: ')',
  TupleType: ']',
  TypeLiteral: '}',
  TypeReference: '>',
};
const atoms = ['FalseKeyword', 'Identifier', 'NullKeyword', 'NumericLiteral', 'StringKeyword', 'TrueKeyword'] as const;

/**
 * The innermost node that an offset stands in, in code that may be incomplete: behind the last character of a node that is not
 * closed yet one is still in it.
 */
export function nodeAt(ast: Ast, source: SourceFileNode, offset: number): SyntaxNode {
  const { text } = source;
  const written = text.slice(0, offset).trimEnd().length;
  let at: SyntaxNode = source;
  for (;;) {
    const next = ast.childrenOf(at).findLast((child) => holds(child));
    if (next === undefined) return at;
    at = next;
  }

  function holds(node: SyntaxNode): boolean {
    const start = ast.startOf(node, source);
    // What is missing has no characters to stand in.
    if (offset < start || start === node.end) return false;
    if (offset < node.end) return true;
    if (ast.is(node, ...atoms)) return node.end === offset;
    return node.end >= written && !isClosed(node, start);
  }

  function isClosed(node: SyntaxNode, start: number): boolean {
    const kind = ast.kindOf(node);
    const isText = kind === 'StringLiteral' || kind === 'NoSubstitutionTemplateLiteral';
    const closer = isText ? text.charAt(start) : kind && closers[kind];
    return closer !== undefined && node.end - start > 1 && text.charAt(node.end - 1) === closer;
  }
}
