import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { isElement, rest } from '../demand.js';
import { takesAll } from '../functions/arguments.js';
import { wholeBelow } from './conversions.js';
import { keysWritten } from './keys-written.js';

/**
 * What a function gives that takes parts of an object by keys which its call writes: `only(user, ['id', 'plan'])` of `(from, keys) =>
 * Object.fromEntries(keys.map((key) => [key, from[key]]))`. Absent: it does something else with either, or nobody wrote the keys.
 */
export function pickedByKeys(
  tracking: Tracking,
  declaration: SyntaxNode,
  call: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const values = childList(call, 'arguments');
  const parameters = childList(declaration, 'parameters');
  for (const [index, parameter] of parameters.entries()) {
    const given = takesAll(ast, parameter) ? values.slice(index) : values.slice(index, index + 1);
    const names = keysWritten(tracking, given);
    if (!names) continue;
    const picking = parameters.flatMap((other, place) => {
      const how = other === parameter ? undefined : howTaken(ast, declaration, other, parameter);
      return how === undefined ? [] : [{ how, source: values[place] }];
    });
    const [found] = picking;
    if (!found?.source || picking.length > 1 || ast.is(found.source, 'SpreadElement')) continue;
    return found.how === 'picks'
      ? pick(tracking, found.source, names, demand)
      : omit(tracking, found.source, names, demand);
  }
  return undefined;
}

function pick(tracking: Tracking, source: SyntaxNode, names: readonly string[], demand: Demand): readonly Carry[] {
  const [head] = demand.path;
  if (head === undefined) {
    const below = wholeBelow(demand);
    const asked = names.filter((name) => !demand.except?.includes(name));
    return mergeCarries(asked.map((name) => tracking.carry(source, { ...below, path: [name] })));
  }
  if (names.includes(head)) return tracking.carry(source, demand);
  // One of them, or a pair of a key and one of them.
  const { path } = rest(demand);
  return isElement(head)
    ? mergeCarries(names.map((name) => tracking.carry(source, { ...demand, path: [name, ...path] })))
    : [];
}

function omit(tracking: Tracking, source: SyntaxNode, names: readonly string[], demand: Demand): readonly Carry[] {
  const [head] = demand.path;
  if (head !== undefined) return names.includes(head) ? [] : tracking.carry(source, demand);
  return tracking.carry(source, { ...demand, except: [...(demand.except ?? []), ...names] });
}

type Taking = 'omits' | 'picks';

const known = new WeakMap<SyntaxNode, Map<SyntaxNode, Taking | undefined>>();

/** Whether a function takes nothing out of one parameter but what stands under the keys in another, or all but these. */
function howTaken(ast: Ast, declaration: SyntaxNode, from: SyntaxNode, keys: SyntaxNode): Taking | undefined {
  const byKeys = known.get(from) ?? new Map<SyntaxNode, Taking | undefined>();
  known.set(from, byKeys);
  if (!byKeys.has(keys)) byKeys.set(keys, findTaken(ast, declaration, from, keys));
  return byKeys.get(keys);
}

function findTaken(ast: Ast, declaration: SyntaxNode, from: SyntaxNode, keys: SyntaxNode): Taking | undefined {
  const name = declaredName(ast, from);
  const keysName = declaredName(ast, keys);
  const body = childNode(declaration, 'body');
  if (name === undefined || keysName === undefined || !body) return undefined;
  const uses: SyntaxNode[] = [];
  const keysUsed: SyntaxNode[] = [];
  ast.walk(body, (node) => {
    if (!ast.is(node, 'Identifier') || ast.is(node.parent, 'TypeQuery')) return;
    if (textOf(node) === name) uses.push(node);
    else if (textOf(node) === keysName) keysUsed.push(node);
  });
  const walked = keysUsed.flatMap((use) => elementsOf(ast, use));
  const asked = keysUsed.flatMap((use) => testedBy(ast, use) ?? []);
  const [how = 'picks', ...others] = new Set(asked);
  if (others.length > 0) return undefined;
  const isTaken = (use: SyntaxNode): boolean => {
    const key = keyOf(ast, use);
    return (
      (key !== undefined && (walked.includes(key) || asked.length > 0)) || (asked.length > 0 && isListed(ast, use))
    );
  };
  const telling = uses.filter((use) => !isOnlyAsked(ast, use));
  return telling.length > 0 && telling.every(isTaken) ? how : undefined;
}

/** What the keys are called one by one: `for (const key of keys)`, `keys.map((key) => …)`. */
function elementsOf(ast: Ast, use: SyntaxNode): readonly string[] {
  const around = use.parent;
  if (ast.is(around, 'ForOfStatement')) {
    const [variable] = childList(childNode(around, 'initializer') ?? around, 'declarations');
    return [(variable && declaredName(ast, variable)) ?? []].flat();
  }
  const call = memberBase(ast, around) === use ? around?.parent : undefined;
  const each = ast.is(call, 'CallExpression') ? childList(call, 'arguments')[0] : undefined;
  if (!around || !ast.is(each, ...functionKinds)) return [];
  const parameter = childList(each, 'parameters')[(endName(ast, around) ?? '').startsWith('reduce') ? 1 : 0];
  return [(parameter && declaredName(ast, parameter)) ?? []].flat();
}

/** `.filter(([key]) => keys.includes(key))`, `if (keys.has(key)) …`; with a `!` in a filter it leaves out what the keys say. */
function testedBy(ast: Ast, use: SyntaxNode): Taking | undefined {
  const around = use.parent;
  if (!around || memberBase(ast, around) !== use || !/^(?:has|includes)$/u.test(endName(ast, around) ?? '')) {
    return undefined;
  }
  const test = around.parent;
  if (!test) return undefined;
  const isNegated = ast.is(test.parent, 'PrefixUnaryExpression');
  const holder = isNegated ? test.parent.parent : test.parent;
  if (ast.is(holder, 'IfStatement')) return isNegated ? undefined : 'picks';
  const filter = ast.is(holder, 'ArrowFunction') ? holder.parent : undefined;
  const callee = ast.is(filter, 'CallExpression') ? childNode(filter, 'expression') : undefined;
  if (!callee || endName(ast, callee) !== 'filter') return undefined;
  return isNegated ? 'omits' : 'picks';
}

/** `key` of `from[key]` and of `from[key as keyof T]`. */
function keyOf(ast: Ast, use: SyntaxNode): string | undefined {
  const access = use.parent;
  if (!ast.is(access, 'ElementAccessExpression') || childNode(access, 'expression') !== use) return undefined;
  const key = childNode(access, 'argumentExpression');
  const name = ast.is(key, 'AsExpression') ? childNode(key, 'expression') : key;
  return ast.is(name, 'Identifier') ? textOf(name) : undefined;
}

/** `Object.entries(from)`, `Object.keys(from)`. */
function isListed(ast: Ast, use: SyntaxNode): boolean {
  const callee = ast.is(use.parent, 'CallExpression') ? childNode(use.parent, 'expression') : undefined;
  return callee !== undefined && callee !== use && /^(?:entries|keys)$/u.test(endName(ast, callee) ?? '');
}

/** `key in from`, `Object.hasOwn(from, key)`: nothing is taken out. */
function isOnlyAsked(ast: Ast, use: SyntaxNode): boolean {
  const around = use.parent;
  if (ast.is(around, 'BinaryExpression')) return ast.is(childNode(around, 'operatorToken'), 'InKeyword');
  const callee = ast.is(around, 'CallExpression') ? childNode(around, 'expression') : around;
  return callee !== undefined && /^(?:hasOwn|hasOwnProperty)$/u.test(endName(ast, callee) ?? '');
}
