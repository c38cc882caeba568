import type { Declaration, SourceFileNode, Syntax, SyntaxNode, TypeHost } from '../host/type-host.js';
import type { KindName } from './kind-names.js';

import { nodeBehind } from '../host/node-behind.js';
import { kindNames } from './kind-names.js';
import { skipTrivia } from './trivia.js';

/** Properties that hold one node. */
export type ChildKey =
  | 'argumentExpression'
  | 'attributes'
  | 'block'
  | 'body'
  | 'caseBlock'
  | 'catchClause'
  | 'condition'
  | 'declarationList'
  | 'asteriskToken'
  | 'dotDotDotToken'
  | 'elseStatement'
  | 'exprName'
  | 'exportClause'
  | 'expression'
  | 'finallyBlock'
  | 'head'
  | 'importClause'
  | 'initializer'
  | 'left'
  | 'literal'
  | 'moduleReference'
  | 'moduleSpecifier'
  | 'name'
  | 'namedBindings'
  | 'indexType'
  | 'objectAssignmentInitializer'
  | 'objectType'
  | 'openingElement'
  | 'operand'
  | 'operatorToken'
  | 'propertyName'
  | 'qualifier'
  | 'right'
  | 'statement'
  | 'tag'
  | 'tagName'
  | 'template'
  | 'thenStatement'
  | 'tryBlock'
  | 'type'
  | 'typeName'
  | 'variableDeclaration'
  | 'whenFalse'
  | 'whenTrue';

/** Properties that hold a list of nodes. */
export type ListKey =
  | 'arguments'
  | 'children'
  | 'clauses'
  | 'declarations'
  | 'elements'
  | 'heritageClauses'
  | 'members'
  | 'modifiers'
  | 'parameters'
  | 'properties'
  | 'statements'
  | 'templateSpans'
  | 'typeArguments'
  | 'typeParameters'
  | 'types';

/** A node whose kind was tested. The mark keeps the compiler from concluding that any other node is no node at all. */
interface KnownNode extends SyntaxNode {
  readonly kind: number & { readonly tested: true };
}

/** Typed reading of TypeScript-shaped nodes: no compiler type and no enum number is needed by those who use it. */
export interface Ast {
  /** The name of the kind, or undefined for kinds the engine has no word for. */
  kindOf(node: SyntaxNode): KindName | undefined;
  is(node: SyntaxNode | undefined, ...names: readonly KindName[]): node is KnownNode;
  /** The numbers of these kinds in this host, for tests that run millions of times. */
  kindsOf(names: readonly KindName[]): ReadonlySet<number>;
  /** Children in the order of the text. */
  childrenOf(node: SyntaxNode): readonly SyntaxNode[];
  sourceFileOf(node: SyntaxNode): SourceFileNode;
  /**
   * Offset of the first character that is no trivia.
   *
   * @param source - The node's file, where it is at hand: to find it takes as many steps as the node is deep.
   */
  startOf(node: SyntaxNode, source?: SourceFileNode): number;
  /** The characters of the node, without leading trivia. */
  sourceTextOf(node: SyntaxNode): string;
  /** Whether the node has this keyword as modifier: `static`, `readonly`, `declare` ... */
  hasModifier(node: SyntaxNode, keyword: string): boolean;
  /** The node that stands for a declaration, found by its place. */
  nodeAt(declaration: Declaration): SyntaxNode | undefined;
  /** Visits the children once, in the order of the text, and keeps no list of them. */
  eachChild(node: SyntaxNode, visit: (child: SyntaxNode) => undefined): void;
  /** Visits the node and everything below it, depth first, in the order of the text. */
  walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void;
}

export function createAst(host: TypeHost): Ast {
  const nameOfKind = kindTable(host.syntax);
  // Held as long as the trees themselves are; weak tables of this size would be looked through at each collection of garbage.
  const children = new Map<SyntaxNode, readonly SyntaxNode[]>();

  const ast: Ast = {
    kindOf: (node) => nameOfKind[node.kind],
    is(node, ...names): node is KnownNode {
      const kind = node && nameOfKind[node.kind];
      return kind !== undefined && names.includes(kind);
    },
    kindsOf: (names) => new Set(names.flatMap((name) => host.syntax.kinds[name] ?? [])),
    childrenOf(node) {
      let found = children.get(node);
      if (!found) {
        const list: SyntaxNode[] = [];
        host.syntax.forEachChild(node, (child) => {
          list.push(child);
        });
        found = list;
        children.set(node, found);
      }
      return found;
    },
    eachChild: (node, visit) => {
      host.syntax.forEachChild(node, visit);
    },
    sourceFileOf(node) {
      let at = node;
      while (at.parent) at = at.parent;
      // A tree's root is its source file: hosts set parents (contract of TypeHost).
      return at as SourceFileNode;
    },
    // A missing node (recovery from a syntax error) is empty and has no trivia of its own.
    startOf: (node, source) =>
      node.pos === node.end ? node.pos : skipTrivia((source ?? ast.sourceFileOf(node)).text, node.pos),
    sourceTextOf(node) {
      const { text } = ast.sourceFileOf(node);
      return text.slice(node.pos === node.end ? node.pos : skipTrivia(text, node.pos), node.end);
    },
    hasModifier: (node, keyword) =>
      childList(node, 'modifiers').some((modifier) => ast.sourceTextOf(modifier) === keyword),
    nodeAt(declaration) {
      const source = host.sourceFile(declaration.file);
      if (!source || source.kind === declaration.kind) return source;
      const node = nodeBehind(declaration);
      // Another program may have read the same file into another tree.
      if (node && ast.sourceFileOf(node) === source) return node;
      return findNode(ast, source, declaration);
    },
    walk(node, visit) {
      // An explicit stack: the depth of a hostile expression must not exhaust the call stack.
      const stack: SyntaxNode[] = [node];
      const push = (child: SyntaxNode): undefined => {
        stack.push(child);
      };
      for (let next = stack.pop(); next; next = stack.pop()) {
        visit(next);
        // Straight onto the stack: lists of children would be kept for every node of a program.
        const first = stack.length;
        host.syntax.forEachChild(next, push);
        reverseFrom(stack, first);
      }
    },
  };
  return ast;
}

function reverseFrom(list: SyntaxNode[], first: number): void {
  for (let low = first, high = list.length - 1; low < high; low += 1, high -= 1) {
    const [one, other] = [list[low], list[high]];
    if (one) list[high] = one;
    if (other) list[low] = other;
  }
}

/** A property of a node that holds one node. */
export function childNode(node: SyntaxNode, key: ChildKey): SyntaxNode | undefined {
  const value: unknown = (node as unknown as Readonly<Record<ChildKey, unknown>>)[key];
  return isNode(value) ? value : undefined;
}

/** A property of a node that holds a list of nodes; empty when the node has none. */
export function childList(node: SyntaxNode, key: ListKey): readonly SyntaxNode[] {
  const value: unknown = (node as unknown as Readonly<Record<ListKey, unknown>>)[key];
  // A list of the compiler holds nothing but nodes, and one look at its first tells that it is such a list.
  return Array.isArray(value) && isNode(value[0]) ? value : none;
}

/** The cooked text of an identifier, a literal or a part of a template. */
export function textOf(node: SyntaxNode): string {
  const value: unknown = (node as unknown as { readonly text?: unknown }).text;
  return typeof value === 'string' ? value : '';
}

const none: readonly SyntaxNode[] = [];

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as Partial<SyntaxNode>).kind === 'number';
}

/** By number: kinds are few and small. */
function kindTable(syntax: Syntax): readonly (KindName | undefined)[] {
  const table: (KindName | undefined)[] = [];
  for (const name of kindNames) {
    const kind = syntax.kinds[name];
    if (kind !== undefined) table[kind] = name;
  }
  return table;
}

function findNode(ast: Ast, source: SourceFileNode, { start, end, kind }: Declaration): SyntaxNode | undefined {
  let candidates: readonly SyntaxNode[] = [source];
  while (candidates.length > 0) {
    const inside = candidates.filter((node) => node.pos <= start && end <= node.end);
    const found = inside.find((node) => node.kind === kind && node.end === end && ast.startOf(node) === start);
    if (found) return found;
    candidates = inside.flatMap((node) => childrenAround(ast.childrenOf(node), start));
  }
  return undefined;
}

/** Children whose range holds the offset; they are sorted, so that thousands of enum members cost nothing. */
export function childrenAround(children: readonly SyntaxNode[], offset: number): readonly SyntaxNode[] {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const first = children[low];
  return first && first.pos <= offset ? [first] : [];
}
