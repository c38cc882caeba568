import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { childNode } from '../ast/ast.js';
import { tagPattern } from '../names/candidate-names.js';

/** A doc comment with a tag of ours, and the node it speaks of. */
export interface TagComment {
  /** Offset of the comment in its file. */
  readonly start: number;
  readonly text: string;
  /** Undefined: the comment stands on nothing that can hold data. */
  readonly target: SyntaxNode | undefined;
}

const targetKinds = [
  'ClassDeclaration',
  'ClassExpression',
  'ExportAssignment',
  'GetAccessor',
  'InterfaceDeclaration',
  'MethodSignature',
  'Parameter',
  'PropertyAssignment',
  'PropertyDeclaration',
  'PropertySignature',
  'SetAccessor',
  'ShorthandPropertyAssignment',
  'TypeAliasDeclaration',
  'VariableStatement',
] as const;

/**
 * Doc comments with tags, found in the text: parsers differ in which comments they attach, and some attach none
 * (typescript-eslint may switch that off).
 */
export function tagCommentsIn(ast: Ast, source: SourceFileNode): readonly TagComment[] {
  const found: TagComment[] = [];
  for (const match of source.text.matchAll(/\/\*\*(?!\/)[\s\S]*?\*\//gu)) {
    if (!tagPattern.test(match[0])) continue;
    const attachment = attachmentOf(ast, source, match.index);
    if (attachment) found.push({ start: match.index, text: match[0], target: attachment.target });
  }
  return found;
}

/** Undefined when the offset is not in trivia: the text of a string only looks like a comment. */
function attachmentOf(
  ast: Ast,
  source: SourceFileNode,
  offset: number,
): { readonly target: SyntaxNode | undefined } | undefined {
  const leading: SyntaxNode[] = [];
  let at: SyntaxNode = source;
  for (;;) {
    const children = ast.childrenOf(at);
    const child = children.find(({ pos, end }) => pos <= offset && offset < end);
    if (!child) {
      // A leaf that holds the offset in its own characters is a string, a template or a text of JSX.
      if (children.length === 0 && leading.length === 0 && at !== source) return undefined;
      break;
    }
    if (offset < ast.startOf(child)) leading.push(child);
    at = child;
  }
  const direct = leading.find((node) => ast.is(node, ...targetKinds));
  if (direct) return { target: direct };
  // Between decorators or modifiers and the name.
  const holder = leading[0]?.parent;
  const name = holder && childNode(holder, 'name');
  return { target: ast.is(holder, ...targetKinds) && name && offset < name.end ? holder : undefined };
}
