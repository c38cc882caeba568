import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Scopes } from './scopes.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { returnedBy } from '../origin/returned-by.js';
import { memberChain, memberBase } from './member-chain.js';

/** A place where a variable, or something below it, gets a value after its declaration. */
export interface Assignment {
  readonly at: SyntaxNode;
  /** Names below the variable; empty: the variable itself. */
  readonly path: readonly string[];
  /** `delete` takes away what was there. */
  readonly kind: 'add' | 'delete' | 'set';
  readonly value?: SyntaxNode;
  /** Names below `value` that lead to what is given: `({ email: to } = user)`. */
  readonly below?: readonly string[];
  /** `map.set(key, value)`: what it is kept under. */
  readonly key?: SyntaxNode;
}

export interface Assignments {
  /**
   * What a variable may have been given, seen from a use of it: assignments that a later one on the same way replaces are
   * left out. `keepsInitial`: the value of the declaration may still be there.
   */
  reaching(
    declaration: SyntaxNode,
    name: string,
    use: SyntaxNode | undefined,
  ): { readonly assignments: readonly Assignment[]; readonly keepsInitial: boolean };
  /** Assignments to `this.name` within a class. */
  toMember(holder: SyntaxNode, name: string): readonly Assignment[];
}

interface Entry extends Assignment {
  readonly root: SyntaxNode;
}

const adders: ReadonlySet<string> = new Set(['add', 'append', 'fill', 'push', 'set', 'splice', 'unshift']);
const loopKinds = ['DoStatement', 'ForInStatement', 'ForOfStatement', 'ForStatement', 'WhileStatement'] as const;

/** @param giving - The nodes of a file that may give a value, in the order of the text, where they are known already. */
export function createAssignments(
  ast: Ast,
  scopes: Scopes,
  giving?: (source: SourceFileNode) => readonly SyntaxNode[] | undefined,
): Assignments {
  const byFile = new Map<SyntaxNode, ReadonlyMap<string, readonly Entry[]>>();
  const byDeclaration = new Map<readonly Entry[], ReadonlyMap<SyntaxNode, readonly Entry[]>>();
  const nothing = { assignments: [], keepsInitial: true } as const;

  function entriesOf(node: SyntaxNode): ReadonlyMap<string, readonly Entry[]> {
    const source = ast.sourceFileOf(node);
    let entries = byFile.get(source);
    if (!entries) {
      entries = readAssignments(ast, giving?.(source) ?? nodesBelow(ast, source));
      byFile.set(source, entries);
    }
    return entries;
  }

  /** In code that a tool has shortened, thousands of variables have one name: each root is looked up once. */
  function entriesTo(declaration: SyntaxNode, name: string): readonly Entry[] {
    const named = entriesOf(declaration).get(name);
    if (!named) return [];
    let groups = byDeclaration.get(named);
    if (!groups) {
      groups = groupByDeclaration(scopes, named);
      byDeclaration.set(named, groups);
    }
    return groups.get(declaration) ?? [];
  }

  return {
    reaching(declaration, name, use) {
      const own = entriesTo(declaration, name);
      if (own.length === 0) return nothing;
      const last = use && own.findLast((entry) => entry.path.length === 0 && replaces(ast, scopes, entry, use));
      if (!use) return { assignments: own, keepsInitial: true };
      if (!last)
        return { assignments: own.filter((entry) => mayPrecede(ast, scopes, entry.at, use)), keepsInitial: true };
      // What comes after the use can reach it again only round a loop.
      const loop = loopAround(ast, use);
      const since = own.filter((entry) => entry === last || entry.at.pos > last.at.pos);
      return {
        assignments: since.filter(({ at }) => at.pos < use.pos || (loop && isInside(ast, at, loop))),
        keepsInitial: false,
      };
    },
    toMember: (holder, name) =>
      (entriesOf(holder).get('this') ?? [])
        .filter(({ at, path }) => path[0] === name && isInside(ast, at, holder))
        .map((entry) => ({ ...entry, path: entry.path.slice(1) })),
  };
}

function groupByDeclaration(scopes: Scopes, entries: readonly Entry[]): ReadonlyMap<SyntaxNode, readonly Entry[]> {
  const groups = new Map<SyntaxNode, Entry[]>();
  for (const entry of entries) {
    for (const declaration of new Set(scopes.declarationsOf(entry.root))) {
      const group = groups.get(declaration);
      if (group) group.push(entry);
      else groups.set(declaration, [entry]);
    }
  }
  return groups;
}

/** In the same function, what comes after the use can reach it only round a loop that holds both. */
function mayPrecede(ast: Ast, scopes: Scopes, at: SyntaxNode, use: SyntaxNode): boolean {
  if (at.pos < use.pos || scopes.functionAround(at) !== scopes.functionAround(use)) return true;
  for (let around = use.parent; around; around = around.parent) {
    if (ast.is(around, ...loopKinds) && isInside(ast, at, around)) return true;
  }
  return false;
}

/** Whether an assignment surely ran before the use, with nothing of the older value left. */
function replaces(ast: Ast, scopes: Scopes, entry: Entry, use: SyntaxNode): boolean {
  if (entry.kind !== 'set' || entry.at.pos >= use.pos || isInside(ast, use, entry.at)) return false;
  if (scopes.functionAround(entry.at) !== scopes.functionAround(use)) return false;
  const statement = entry.at.parent;
  const block = ast.is(statement, 'ExpressionStatement') ? statement.parent : undefined;
  return ast.is(block, 'Block', 'SourceFile', 'CaseClause') && isInside(ast, use, block);
}

function isInside(ast: Ast, node: SyntaxNode, around: SyntaxNode | undefined): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (at === around) return true;
  return false;
}

function loopAround(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (ast.is(at, ...loopKinds)) return at;
  return undefined;
}

function nodesBelow(ast: Ast, source: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  ast.walk(source, (node) => void nodes.push(node));
  return nodes;
}

function readAssignments(ast: Ast, nodes: readonly SyntaxNode[]): ReadonlyMap<string, readonly Entry[]> {
  const byRoot = new Map<string, Entry[]>();
  const add = (target: SyntaxNode, entry: Assignment): void => {
    const chain = memberChain(ast, target);
    if (!chain) return;
    const name = ast.is(chain.root, 'ThisKeyword') ? 'this' : textOf(chain.root);
    const list = byRoot.get(name) ?? [];
    list.push({ ...entry, path: [...chain.path, ...entry.path], root: chain.root });
    byRoot.set(name, list);
  };
  for (const node of nodes) {
    switch (ast.kindOf(node)) {
      case 'BinaryExpression': {
        const left = childNode(node, 'left');
        const value = childNode(node, 'right');
        const operator = childNode(node, 'operatorToken');
        if (!left || !value || !operator) break;
        if (ast.is(operator, 'EqualsToken')) {
          for (const { target, below } of targetsIn(ast, left)) {
            add(target, { at: node, path: [], kind: 'set', value, ...(below.length > 0 && { below }) });
          }
        } else if (
          ast.is(operator, 'PlusEqualsToken', 'BarBarEqualsToken', 'QuestionQuestionEqualsToken') ||
          ast.is(operator, 'AmpersandAmpersandEqualsToken')
        ) {
          add(left, { at: node, path: [], kind: 'add', value });
        }
        break;
      }
      case 'DeleteExpression': {
        const target = childNode(node, 'expression');
        if (target) add(target, { at: node, path: [], kind: 'delete' });
        break;
      }
      case 'CallExpression':
        readCall(ast, node, add);
        break;
      default:
    }
  }
  return byRoot;
}

/** What an assignment gives values to: one thing, or the parts of a pattern. */
function targetsIn(
  ast: Ast,
  left: SyntaxNode,
  below: readonly string[] = [],
): readonly { readonly target: SyntaxNode; readonly below: readonly string[] }[] {
  if (below.length > 4) return [];
  if (ast.is(left, 'ParenthesizedExpression')) {
    const inner = childNode(left, 'expression');
    return inner ? targetsIn(ast, inner, below) : [];
  }
  if (ast.is(left, 'ArrayLiteralExpression')) {
    return childList(left, 'elements').flatMap((element, index) => targetsIn(ast, element, [...below, String(index)]));
  }
  if (!ast.is(left, 'ObjectLiteralExpression')) return [{ target: left, below }];
  return childList(left, 'properties').flatMap((property) => {
    const name = declaredName(ast, property);
    const target = childNode(property, 'initializer') ?? childNode(property, 'name');
    return name === undefined || !target ? [] : targetsIn(ast, target, [...below, name]);
  });
}

/** `map.set(a, b).set(c, d)` fills `map`. */
function beforeAdding(ast: Ast, expression: SyntaxNode): SyntaxNode {
  let at = expression;
  while (ast.is(at, 'CallExpression')) {
    const callee: SyntaxNode | undefined = childNode(at, 'expression');
    const name = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'name') : undefined;
    const base = callee && childNode(callee, 'expression');
    if (!name || !base || !adders.has(textOf(name))) return at;
    at = base;
  }
  return at;
}

function readCall(ast: Ast, call: SyntaxNode, add: (target: SyntaxNode, entry: Assignment) => void): void {
  const callee = childNode(call, 'expression');
  const direct = memberBase(ast, callee);
  const base = direct && beforeAdding(ast, direct);
  const name = callee && base && childNode(callee, 'name');
  if (!callee || !base || !name) return;
  const values = childList(call, 'arguments');
  const [first, second] = values;
  if (textOf(name) === 'assign' && ast.sourceTextOf(base) === 'Object' && first) {
    for (const value of values.slice(1)) add(first, { at: call, path: [], kind: 'add', value });
  } else if (textOf(name) === 'defineProperty' && first && second) {
    const key = ast.is(second, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(second) : '*';
    for (const value of definedBy(ast, values[2])) add(first, { at: call, path: [key], kind: 'add', value });
  } else if (textOf(name) === 'defineProperties' && first && ast.is(second, 'ObjectLiteralExpression')) {
    for (const property of childList(second, 'properties')) {
      const values = definedBy(ast, childNode(property, 'initializer'));
      const key = declaredName(ast, property) ?? '*';
      for (const value of values) add(first, { at: call, path: [key], kind: 'add', value });
    }
  } else if (adders.has(textOf(name)) && first) {
    if (second && (textOf(name) === 'set' || textOf(name) === 'append')) {
      const key = ast.is(first, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(first) : '*';
      add(base, { at: call, path: [key], kind: 'add', value: second, key: first });
    } else {
      // `splice(at, count, ...items)`.
      const items = textOf(name) === 'splice' ? values.slice(2) : values;
      for (const value of items) add(base, { at: call, path: ['*'], kind: 'add', value });
    }
  }
}

/** What a property descriptor says: its value, or what its getter returns. */
function definedBy(ast: Ast, descriptor: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!ast.is(descriptor, 'ObjectLiteralExpression')) return [];
  return childList(descriptor, 'properties').flatMap((property) => {
    const name = declaredName(ast, property);
    const value = childNode(property, 'initializer') ?? property;
    if (name === 'value') return ast.is(property, 'ShorthandPropertyAssignment') ? [] : [value];
    return name === 'get' ? returnedBy(ast, value) : [];
  });
}
