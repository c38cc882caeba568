import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { returnedBy } from '../origin/returned-by.js';
import { memberBase, memberChain } from './member-chain.js';
import { functionKinds } from './scopes.js';

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
  /** Who listens before hears it too: `subject.next(user)`. */
  readonly isHeard?: true;
}

/** An assignment, and the name that what it gives a value to begins with; `this` counts as one. */
export interface RootedAssignment extends Assignment {
  readonly root: SyntaxNode;
}

const adders: ReadonlySet<string> = new Set(['add', 'append', 'fill', 'push', 'set', 'splice', 'unshift']);

/**
 * Assignments of one file by the names they begin with, in the order of the text.
 *
 * @param keyOf - The key of `a[key]`, where it is known.
 */
export function readAssignments(
  ast: Ast,
  nodes: readonly SyntaxNode[],
  keyOf?: (access: SyntaxNode) => string | undefined,
): ReadonlyMap<string, readonly RootedAssignment[]> {
  const byRoot = new Map<string, RootedAssignment[]>();
  const add = (target: SyntaxNode, entry: Assignment): void => {
    const chain = memberChain(ast, target, keyOf);
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

/** `map.set(a, b).set(c, d)` fills `map`, and `(groups[key] ??= []).push(value)` one of `groups`. */
function beforeAdding(ast: Ast, expression: SyntaxNode): SyntaxNode {
  const made = ast.is(expression, 'ParenthesizedExpression') ? childNode(expression, 'expression') : undefined;
  const isMade =
    ast.is(made, 'BinaryExpression') &&
    ast.is(childNode(made, 'operatorToken'), 'BarBarEqualsToken', 'QuestionQuestionEqualsToken');
  let at = (isMade ? childNode(made, 'left') : undefined) ?? expression;
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
  } else if (textOf(name) === 'setState' && first && ast.is(base, 'ThisKeyword')) {
    const values = ast.is(first, ...functionKinds) ? returnedBy(ast, first) : [first];
    for (const value of values) add(base, { at: call, path: ['state'], kind: 'add', value });
  } else if (textOf(name) === 'next' && first) {
    add(base, { at: call, path: [], kind: 'add', value: first, isHeard: true });
  } else if (textOf(name) === 'update' && ast.is(first, ...functionKinds)) {
    for (const value of returnedBy(ast, first)) add(base, { at: call, path: [], kind: 'add', value });
  } else if (adders.has(textOf(name)) && first) {
    if (second && (textOf(name) === 'set' || textOf(name) === 'append')) {
      const key = ast.is(first, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(first) : '*';
      add(base, { at: call, path: [key], kind: 'add', value: second, key: first });
    } else if (textOf(name) === 'set') {
      // A signal or a store has one value.
      add(base, { at: call, path: [], kind: 'add', value: first });
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
