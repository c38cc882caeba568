import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { childNode } from '../ast/ast.js';
import { countBefore } from '../ast/by-position.js';
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
  const places = createPlaces(ast);
  const { text } = source;
  for (let start = text.indexOf('/**'); start >= 0;) {
    const close = text.indexOf('*/', start + 3);
    const end = close < 0 ? text.length : close + 2;
    const comment = text.slice(start, end);
    const attachment = tagPattern.test(comment) ? attachmentOf(ast, places, source, start) : undefined;
    if (attachment) found.push({ start, text: comment, target: attachment.target });
    // What only looks like a comment may hide the start of a real one.
    start = text.indexOf('/**', attachment ? end : start + 3);
  }
  return found;
}

/** What is looked up again for each comment of a file. */
interface Places {
  readonly childrenOf: (node: SyntaxNode) => readonly SyntaxNode[];
  readonly startOf: (node: SyntaxNode) => number;
}

function createPlaces(ast: Ast): Places {
  const children = new Map<SyntaxNode, readonly SyntaxNode[]>();
  const starts = new Map<SyntaxNode, number>();
  return {
    childrenOf(node) {
      let list = children.get(node);
      if (!list) {
        list = [...ast.childrenOf(node)].sort((one, other) => one.pos - other.pos);
        children.set(node, list);
      }
      return list;
    },
    startOf(node) {
      const start = starts.get(node) ?? ast.startOf(node);
      starts.set(node, start);
      return start;
    },
  };
}

/** The child that an offset stands in; empty nodes begin where the next one does. */
function childAt(children: readonly SyntaxNode[], offset: number): SyntaxNode | undefined {
  const child = children[countBefore(children, (node) => node, offset + 1) - 1];
  return child && offset < child.end ? child : undefined;
}

/** Undefined when the offset is not in trivia: the text of a string only looks like a comment. */
function attachmentOf(
  ast: Ast,
  { childrenOf, startOf }: Places,
  source: SourceFileNode,
  offset: number,
): { readonly target: SyntaxNode | undefined } | undefined {
  const leading: SyntaxNode[] = [];
  let at: SyntaxNode = source;
  for (;;) {
    const children = childrenOf(at);
    const child = childAt(children, offset);
    if (!child) {
      // A leaf that holds the offset in its own characters is a string, a template or a text of JSX.
      if (children.length === 0 && leading.length === 0 && at !== source) return undefined;
      break;
    }
    if (offset < startOf(child)) leading.push(child);
    at = child;
  }
  const direct = leading.find((node) => ast.is(node, ...targetKinds));
  if (direct) return { target: direct };
  // Between decorators or modifiers and the name.
  const holder = leading[0]?.parent;
  const name = holder && childNode(holder, 'name');
  return { target: ast.is(holder, ...targetKinds) && name && offset < name.end ? holder : undefined };
}
