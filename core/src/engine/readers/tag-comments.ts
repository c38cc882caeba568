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
  const known = read.get(source);
  if (known) return known;
  const found = findTagComments(ast, source);
  read.set(source, found);
  return found;
}

/** Kept per tree: every use of an alias asks for the comments of the file that declares it. */
const read = new WeakMap<SourceFileNode, readonly TagComment[]>();

function findTagComments(ast: Ast, source: SourceFileNode): readonly TagComment[] {
  const found: TagComment[] = [];
  const { text } = source;
  for (let start = text.indexOf('/**'); start >= 0;) {
    const close = text.indexOf('*/', start + 3);
    const end = close < 0 ? text.length : close + 2;
    const comment = text.slice(start, end);
    const attachment = tagPattern.test(comment) ? attachmentOf(ast, source, start) : undefined;
    if (attachment) found.push({ start, text: comment, target: attachment.target });
    // What only looks like a comment may hide the start of a real one.
    start = text.indexOf('/**', attachment ? end : start + 3);
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
