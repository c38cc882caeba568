import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { returnedBy } from '../../origin/returned-by.js';
import { isNamespace } from '../../scope/language-values.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { type Demand, isElement } from '../demand.js';
import { guardsAt } from '../functions/comparisons.js';
import { keysWalked, keysWritten } from '../results/keys-written.js';

/** Which members of an object may come to a place: those of these names, or all but these. */
interface KeyGuard {
  readonly how: 'omits' | 'picks';
  readonly names: readonly string[];
}

/** An object whose members, pairs or keys are gone through, as far as no filter keeps them back. */
interface Walked {
  readonly source: SyntaxNode;
  readonly guard?: KeyGuard;
}

/** Methods that keep a list as it is, but for its order. */
const keeping = /^(?:reverse|sort|toReversed|toSorted)$/u;
/** Methods that hand each element to their first argument; of `reduce`, it is the second thing handed. */
const walking = /^(?:every|filter|flatMap|forEach|map|reduce|some)$/u;

/**
 * The value of a pair whose key was looked at: `hidden.has(key) ? '…' : value` of `Object.entries(user)`. Absent: the key was not
 * asked, or of what nobody wrote.
 *
 * @param element - What declares the value, in `[key, value]`.
 */
export function carryGuardedValue(
  tracking: Tracking,
  use: SyntaxNode,
  element: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const pattern = element.parent;
  const [key, value] = ast.is(pattern, 'ArrayBindingPattern') ? childList(pattern, 'elements') : [];
  if (value !== element || !key || !pattern?.parent) return undefined;
  const walked = walkedBy(tracking, pattern.parent, 'entries');
  const guard = walked && both(walked.guard, guardAt(tracking, use, key));
  return guard && carryGuarded(tracking, walked.source, guard, demand);
}

/** `user[key]` where the key goes through names that are written, or was looked at before. Absent: neither. */
export function carryGuardedElement(
  tracking: Tracking,
  access: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const base = childNode(access, 'expression');
  const argument = childNode(access, 'argumentExpression');
  const key = argument && (wrappedIn(ast, argument) ?? argument);
  if (!base || !ast.is(key, 'Identifier')) return undefined;
  const [declaration, ...others] = tracking.definitions.ofName(key).own;
  if (!declaration || others.length > 0) return undefined;
  const names = keysWalked(tracking, key);
  const list = names && { how: 'picks' as const, names };
  const before = list ?? walkedBy(tracking, declaration, 'keys')?.guard;
  const guard = both(before, guardAt(tracking, access, declaration));
  return guard && carryGuarded(tracking, base, guard, demand);
}

/** `Object.entries(user).filter(([key]) => !hidden.has(key))`. Absent: it is no filter of pairs by keys that are written. */
export function carryFilteredPairs(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { source, guard } = walkedIn(tracking, call, 'entries') ?? {};
  if (!source || !guard) return undefined;
  const [head, part, ...below] = demand.path;
  if (head === undefined) return carryGuarded(tracking, source, guard, demand);
  // What is made of the pairs again is asked by its names.
  if (!isElement(head)) {
    return guard.names.includes(head) === (guard.how === 'picks') ? tracking.carry(source, demand) : [];
  }
  return part === '0' ? [] : carryGuarded(tracking, source, guard, { ...demand, path: below });
}

/**
 * `JSON.stringify(user, ['id', 'plan'])`, `JSON.stringify(user, (key, value) => (hidden.has(key) ? undefined : value))`: what is
 * left to be written. Absent: nothing is left out by keys that are written.
 */
export function carryReplacedInJson(
  tracking: Tracking,
  call: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const [source, replacer] = childList(call, 'arguments');
  if (!source || !replacer) return undefined;
  const names = keysWritten(tracking, [replacer]);
  if (names) return carryGuarded(tracking, source, { how: 'picks', names }, demand);
  const [made] = tracking.callables.functionsIn(replacer);
  const [key, value] = made ? childList(made, 'parameters') : [];
  const kept = made && key && value ? usesIn(tracking, made, value).map((use) => guardAt(tracking, use, key)) : [];
  const [guard, ...others] = kept;
  return guard && others.length === 0 && guard.how === 'omits'
    ? carryGuarded(tracking, source, guard, demand)
    : undefined;
}

/** Where a function gives back a parameter as it is. */
function usesIn(tracking: Tracking, made: SyntaxNode, parameter: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  const sidesOf = (value: SyntaxNode | undefined): readonly SyntaxNode[] => {
    const inner = value && wrappedIn(ast, value);
    if (inner) return sidesOf(inner);
    if (ast.is(value, 'ConditionalExpression')) {
      return [...sidesOf(childNode(value, 'whenTrue')), ...sidesOf(childNode(value, 'whenFalse'))];
    }
    return ast.is(value, 'Identifier') && tracking.definitions.ofName(value).own.includes(parameter) ? [value] : [];
  };
  return returnedBy(ast, made).flatMap(sidesOf);
}

function carryGuarded(
  tracking: Tracking,
  source: SyntaxNode,
  { how, names }: KeyGuard,
  demand: Demand,
): readonly Carry[] | undefined {
  if (how === 'picks') {
    return mergeCarries(names.map((name) => tracking.carry(source, { ...demand, path: [name, ...demand.path] })));
  }
  if (demand.path.length > 0) return undefined;
  return tracking.carry(source, { ...demand, except: [...(demand.except ?? []), ...names] });
}

/** What a variable of a loop, or a parameter of a callback, goes through. */
function walkedBy(tracking: Tracking, declaration: SyntaxNode, what: 'entries' | 'keys'): Walked | undefined {
  const { ast } = tracking.context;
  const loop = declaration.parent?.parent;
  const list = ast.is(loop, 'ForOfStatement') ? childNode(loop, 'expression') : undefined;
  if (list) return walkedIn(tracking, list, what);
  const callback = declaration.parent;
  const call = ast.is(callback, ...functionKinds) ? callback.parent : undefined;
  const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
  const base = memberBase(ast, callee);
  const method = (callee && endName(ast, callee)) ?? '';
  if (!base || !callback || !walking.test(method)) return undefined;
  const place = method === 'reduce' ? 1 : 0;
  return childList(callback, 'parameters')[place] === declaration ? walkedIn(tracking, base, what) : undefined;
}

/** `Object.entries(user)`, and the same with filters behind it. */
function walkedIn(tracking: Tracking, list: SyntaxNode, what: 'entries' | 'keys'): Walked | undefined {
  const { ast } = tracking.context;
  const inner = wrappedIn(ast, list);
  if (inner) return walkedIn(tracking, inner, what);
  const callee = ast.is(list, 'CallExpression') ? childNode(list, 'expression') : undefined;
  const base = memberBase(ast, callee);
  const method = callee && endName(ast, callee);
  const [argument] = childList(list, 'arguments');
  if (!base || method === undefined) return undefined;
  if (isNamespace(ast, base)) return method === what && argument ? { source: argument } : undefined;
  if (keeping.test(method)) return walkedIn(tracking, base, what);
  const before = method === 'filter' ? walkedIn(tracking, base, what) : undefined;
  if (!before || !ast.is(argument, 'ArrowFunction')) return undefined;
  const [parameter] = childList(argument, 'parameters');
  const name = parameter && childNode(parameter, 'name');
  const key = what === 'keys' ? parameter : name && childList(name, 'elements')[0];
  const guard = both(before.guard, key && told(tracking, childNode(argument, 'body'), true, key));
  return { source: before.source, ...(guard && { guard }) };
}

/** What conditions around a place, and before it, say of a key that is declared around them. */
function guardAt(tracking: Tracking, use: SyntaxNode, key: SyntaxNode): KeyGuard | undefined {
  let guard: KeyGuard | undefined;
  let node = use;
  for (let at = use.parent; at && !(at.pos <= key.pos && at.end >= key.end); at = at.parent) {
    for (const { condition, holds } of guardsAt(tracking.context.ast, node, at)) {
      guard = both(guard, told(tracking, condition, holds, key));
    }
    node = at;
  }
  return guard;
}

/** What a condition says of a key, when it holds or when it does not. */
function told(
  tracking: Tracking,
  condition: SyntaxNode | undefined,
  holds: boolean,
  key: SyntaxNode,
): KeyGuard | undefined {
  const { ast } = tracking.context;
  if (!condition) return undefined;
  const again = (part: SyntaxNode | undefined, isSo = holds): KeyGuard | undefined => told(tracking, part, isSo, key);
  const inner = wrappedIn(ast, condition);
  if (inner) return again(inner);
  const isKey = (node: SyntaxNode | undefined): boolean => {
    const name = node && (wrappedIn(ast, node) ?? node);
    return ast.is(name, 'Identifier') && tracking.definitions.ofName(name).own.includes(key);
  };
  const how = holds ? 'picks' : 'omits';
  const fromList = (names: readonly string[] | undefined): KeyGuard | undefined => names && { how, names };
  switch (ast.kindOf(condition)) {
    case 'PrefixUnaryExpression':
      return ast.sourceTextOf(condition).startsWith('!') ? again(childNode(condition, 'operand'), !holds) : undefined;
    case 'CallExpression': {
      const callee = childNode(condition, 'expression');
      const list = memberBase(ast, callee);
      const isAsked = callee && /^(?:has|includes)$/u.test(endName(ast, callee) ?? '');
      if (!list || !isAsked || !isKey(childList(condition, 'arguments')[0])) return undefined;
      return fromList(keysWritten(tracking, [list]));
    }
    case 'BinaryExpression': {
      const [left, right] = [childNode(condition, 'left'), childNode(condition, 'right')];
      const operator = childNode(condition, 'operatorToken');
      const [all, any] = holds
        ? (['AmpersandAmpersandToken', 'BarBarToken'] as const)
        : (['BarBarToken', 'AmpersandAmpersandToken'] as const);
      if (ast.is(operator, all)) return both(again(left), again(right));
      if (ast.is(operator, any)) return either(again(left), again(right));
      const sign = operator && ast.sourceTextOf(operator);
      const literal = isKey(left) ? right : isKey(right) ? left : undefined;
      if (!ast.is(literal, 'NoSubstitutionTemplateLiteral', 'StringLiteral')) return undefined;
      if (sign === '===' || sign === '==') return { how, names: [textOf(literal)] };
      const opposite = holds ? 'omits' : 'picks';
      return sign === '!==' || sign === '!=' ? { how: opposite, names: [textOf(literal)] } : undefined;
    }
    default:
      return undefined;
  }
}

function both(one: KeyGuard | undefined, other: KeyGuard | undefined): KeyGuard | undefined {
  if (!one || !other) return one ?? other;
  const [picking, rest] = one.how === 'picks' ? [one, other] : [other, one];
  if (picking.how === 'omits') return { how: 'omits', names: [...new Set([...one.names, ...other.names])] };
  const isKept = (name: string): boolean => rest.names.includes(name) === (rest.how === 'picks');
  return { how: 'picks', names: picking.names.filter(isKept) };
}

/** Where only one of two says something, nothing is known. */
function either(one: KeyGuard | undefined, other: KeyGuard | undefined): KeyGuard | undefined {
  if (one?.how !== other?.how || !one || !other) return undefined;
  if (one.how === 'picks') return { how: 'picks', names: [...new Set([...one.names, ...other.names])] };
  return { how: 'omits', names: one.names.filter((name) => other.names.includes(name)) };
}
