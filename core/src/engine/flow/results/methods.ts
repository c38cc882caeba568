import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { isNamespace } from '../../scope/language-values.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries, withState } from '../carry.js';
import { type Demand, deeper, rest, whole } from '../demand.js';
import { asksForText } from '../functions/conditions.js';
import { carryFilteredPairs } from '../values/guarded-keys.js';
import { named } from '../values/leaf.js';
import { askedWith, foundWith } from '../values/selectors.js';
import { withoutRecords } from '../values/texts-for-people.js';
import { resultOfCallback } from './callbacks.js';
import { wholeIn } from './conversions.js';
import { hasOwnMethods, isList } from './own-methods.js';
import { carryTakenByKey } from './taken-by-key.js';

/** The result is what the method is called on, changed in form only. */
const same: ReadonlySet<string> = new Set(
  (
    'finally flat freeze lean loc normalize padEnd padStart repeat reverse safe sort splice toArray toJSON toLocaleLowerCase ' +
    'toLocaleString toLocaleUpperCase toLowerCase toObject toReversed toSorted toString toUpperCase trim trimEnd trimStart valueOf ' +
    'toISOString toWellFormed'
  ).split(' '),
);
/** The result is a number, a yes or no, or a key. */
const telling: ReadonlySet<string> = new Set(
  (
    'charCodeAt codePointAt endsWith every findIndex findLastIndex has hasOwnProperty includes indexOf isArray lastIndexOf ' +
    'localeCompare search some startsWith test getTime valueOfLength'
  ).split(' '),
);
/** The result is one of the elements. */
const one: ReadonlySet<string> = new Set(['at', 'find', 'findLast', 'first', 'last', 'pop', 'shift', 'next']);
/** The result is all elements, or some. */
const some: ReadonlySet<string> = new Set(['filter', 'values', 'take', 'drop', 'limit']);

/** The result is the list that a chain of a library goes through, or part of it. */
const chained: ReadonlySet<string> = new Set(
  'compact flatten flattenDeep orderBy sortBy uniq uniqBy value values'.split(' '),
);

/** What the methods of texts, lists, maps and promises give. Absent: another method of that name. */
export function carryMethod(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const base = memberBase(ast, callee);
  const name = base && childNode(callee, 'name');
  // `Object.entries(x)` is no method of what it is about.
  if (!base || !name || isNamespace(ast, base)) return undefined;
  const method = textOf(name);
  const values = childList(call, 'arguments');
  const onBase = (asked: Demand | undefined): readonly Carry[] => (asked ? tracking.carry(base, asked) : []);
  if (telling.has(method) && (method !== 'search' || !hasOwnMethods(tracking, base))) return [];
  // `$('#email').val()`.
  if (method === 'val' && values.length === 0) return valueOfField(tracking, call, base, demand);
  // Where a machine listens.
  if (method === 'address' && values.length === 0 && isOfMachine(tracking, base)) return [];
  if (method === 'toString') return withoutRecords(onBase(demand));
  if (same.has(method)) return onBase(demand);
  if (chained.has(method) && isChain(ast, base)) return onBase(demand);
  // `repository.find(...)` is no search in a list: its type says what it gives.
  if ((one.has(method) || some.has(method)) && hasOwnMethods(tracking, base)) return undefined;
  if (one.has(method) && values.length <= 2) {
    return isDomainPart(tracking, base, method) ? [] : onBase(deeper(demand, '*'));
  }
  if (method === 'entries') return carryPairs(tracking, base, demand);
  // Of a map, `values()` gives no keys.
  if (method === 'values') return onBase(demand.path.length === 0 ? deeper(demand, '*') : demand);
  if (method === 'filter') {
    if (isFilterOfTexts(ast, values[0]))
      return demand.path.length > 1 ? [] : onBase(deeper(wholeIn(tracking, 'text'), '*'));
    return carryFilteredPairs(tracking, call, demand) ?? onBase(demand);
  }
  if (some.has(method)) return onBase(demand);
  if (method === 'keys' && values.length === 0) return onBase({ ...demand, path: ['*', '0', ...demand.path.slice(1)] });
  switch (method) {
    case 'catch':
      return onBase(demand);
    case 'then':
      return resultOfCallback(tracking, call, 0, demand) ?? onBase(demand);
    case 'map': {
      const [head] = demand.path;
      // Of a list, nothing else has a value of its own.
      if (head !== undefined && head !== '*' && !/^\d+$/u.test(head)) return [];
      return resultOfCallback(tracking, call, 0, head === undefined ? demand : rest(demand));
    }
    case 'flatMap':
      return resultOfCallback(tracking, call, 0, demand);
    case 'reduce':
    case 'reduceRight':
      return mergeCarries([
        resultOfCallback(tracking, call, 0, demand) ?? [],
        values[1] ? tracking.carry(values[1], demand) : [],
      ]);
    case 'getRawValue':
      return onBase(deeper(demand, 'value'));
    case 'add':
    case 'append':
    case 'set':
    case 'with':
      // `queue.add(() => load())` runs what it is handed.
      if (ast.is(values[0], ...functionKinds)) return undefined;
      return carryFilled(tracking, base, values, demand);
    case 'concat':
      return mergeCarries([onBase(demand), ...values.map((value) => tracking.carry(value, demand))]);
    case 'join': {
      const [between] = values;
      const items = onBase(deeper(wholeIn(tracking, 'text'), '*'));
      // `text.split('{name}').join(name)`.
      return between ? mergeCarries([items, dataOrParameters(tracking.carry(between, whole))]) : items;
    }
    case 'charAt':
      return withState(onBase(whole), 'pseudonymised');
    case 'slice':
    case 'substr':
    case 'substring':
      return withoutCookies(carryPart(tracking, base, values, demand));
    case 'split':
      return withoutCookies(carrySplit(tracking, base, values, demand));
    case 'replace':
    case 'replaceAll':
      return withoutCookies(carryReplaced(tracking, base, values));
    case 'exec':
      return values[0] && isPattern(tracking, base) && !isDomainGroup(ast, base, demand)
        ? withoutCookies(tracking.carry(values[0], whole))
        : undefined;
    case 'match':
    case 'matchAll':
      return isDomainGroup(ast, values[0], demand) ? [] : withoutCookies(onBase(whole));
    case 'get':
    case 'getAttribute':
    case 'getDataValue':
      return carryTakenByKey(tracking, call, base, values, demand);
    default:
      return undefined;
  }
}

/** All cookies together identify a browser; the one that is taken out of them may hold anything: a theme, a language. */
export function withoutCookies(carries: readonly Carry[]): readonly Carry[] {
  return carries.filter((carry) => carry.type !== 'data' || !/(?:^|\.)document\.cookie$/u.test(carry.name));
}

/** `server`, `app.getHttpServer()`. */
function isOfMachine({ context: { ast } }: Tracking, base: SyntaxNode): boolean {
  const named = ast.is(base, 'CallExpression') ? childNode(base, 'expression') : base;
  return /(?:listener|server|socket)$/iu.test((named && endName(ast, named)) ?? '');
}

/** A container that gives itself back, with one thing more in it. */
function carryFilled(
  tracking: Tracking,
  base: SyntaxNode,
  values: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] {
  const value = values.at(-1);
  const [, ...below] = demand.path;
  const added = value ? tracking.carry(value, { ...demand, path: below }) : [];
  return mergeCarries([tracking.carry(base, demand), added]);
}

/** Pairs of index or key and value. */
function carryPairs(tracking: Tracking, base: SyntaxNode, demand: Demand): readonly Carry[] {
  const [head, part, ...below] = demand.path;
  if (head === '*' && part === '0' && isList(tracking, base)) return [];
  if (head !== '*' || part !== '1') return tracking.carry(base, demand);
  // Of a list the pairs are made here, a map is made of them.
  const ofMap = tracking.carry(base, demand);
  return ofMap.some(({ type }) => type === 'data') ? ofMap : tracking.carry(base, { ...demand, path: ['*', ...below] });
}

/** A few characters point at nobody by themselves, and a domain at no person at all; a cut text still does. */
function carryPart(
  tracking: Tracking,
  base: SyntaxNode,
  values: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  if (demand.path.length > 0) return tracking.carry(base, demand);
  const carries = tracking.carry(base, whole);
  const [first, second] = values.map((value) => Number(ast.sourceTextOf(value).replaceAll(/\s/gu, '')));
  const isShort =
    (first === 0 && second !== undefined && second > 0 && second <= 4) ||
    (first !== undefined && first < 0 && first >= -4 && second === undefined);
  const afterAt = values.some((value) => /indexOf\(\s*['"`]@['"`]\s*\)/u.test(ast.sourceTextOf(value)));
  if (afterAt && values.length === 1) return [];
  return isShort || afterAt ? withState(carries, 'pseudonymised') : carries;
}

function isAtSign(tracking: Tracking, value: SyntaxNode | undefined): boolean {
  return isText(tracking, value, '@');
}

function isText({ context: { ast } }: Tracking, value: SyntaxNode | undefined, text: string): boolean {
  return ast.is(value, 'StringLiteral', 'NoSubstitutionTemplateLiteral') && textOf(value) === text;
}

/** The part after the `@` is a domain; what stands before a token is how it proves something: `Bearer`. */
function carrySplit(
  tracking: Tracking,
  base: SyntaxNode,
  values: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] {
  const carries = tracking.carry(base, whole);
  const [head] = demand.path;
  if (head === '1') return isAtSign(tracking, values[0]) ? [] : carries;
  if (head !== '0' || !isText(tracking, values[0], ' ')) return carries;
  return carries.filter((carry) => carry.type !== 'data' || carry.category !== 'account.token');
}

/** `email.split('@').pop()`. */
function isDomainPart(tracking: Tracking, base: SyntaxNode, method: string): boolean {
  const { ast } = tracking.context;
  if (method !== 'pop' && method !== 'at' && method !== 'last') return false;
  const callee = ast.is(base, 'CallExpression') ? childNode(base, 'expression') : undefined;
  return (
    callee !== undefined && endName(ast, callee) === 'split' && isAtSign(tracking, childList(base, 'arguments')[0])
  );
}

/** Putting stars in the place of letters masks. */
function carryReplaced(tracking: Tracking, base: SyntaxNode, values: readonly SyntaxNode[]): readonly Carry[] {
  const { ast } = tracking.context;
  const carries = tracking.carry(base, whole);
  const [, replacement] = values;
  const text = replacement ? ast.sourceTextOf(replacement) : '';
  return /\*|•|█|\bx{2,}|\[?(?:redacted|hidden|masked|removed|email|filtered)\b|#{2,}/iu.test(text)
    ? withState(carries, 'pseudonymised')
    : mergeCarries([carries, putInstead(tracking, replacement)]);
}

/** `email.match(/@(.+)$/)?.[1]`: what a group behind the `@` holds. */
function isDomainGroup(ast: Ast, pattern: SyntaxNode | undefined, { path: [head] }: Demand): boolean {
  const text = ast.is(pattern, 'RegularExpressionLiteral') ? ast.sourceTextOf(pattern) : '';
  const at = text.indexOf('@');
  if (at < 0 || head === undefined || !/^[1-9]\d?$/u.test(head)) return false;
  const group = [...text.matchAll(/(?<!\\)\((?!\?[^<]|\?<[=!])/gu)][Number(head) - 1];
  return group !== undefined && group.index > at;
}

/** `results.filter((one) => typeof one === 'string')`: what is left is no record, but for what such an object says of itself. */
function isFilterOfTexts(ast: Ast, predicate: SyntaxNode | undefined): boolean {
  const body = ast.is(predicate, 'ArrowFunction') ? childNode(predicate, 'body') : undefined;
  return ast.is(body, 'BinaryExpression') && asksForText(ast, body);
}

/** `/(.+)@/u`, or a variable that holds one. */
function isPattern({ context: { ast }, definitions }: Tracking, base: SyntaxNode): boolean {
  if (ast.is(base, 'RegularExpressionLiteral')) return true;
  const own = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
  return own.some((declaration) => {
    const value = childNode(declaration, 'initializer');
    const made = ast.is(value, 'NewExpression') ? childNode(value, 'expression') : undefined;
    return ast.is(value, 'RegularExpressionLiteral') || (made !== undefined && ast.sourceTextOf(made) === 'RegExp');
  });
}

/** `_.chain(users).map(toLine)`, `_(users)`. */
function isChain(ast: Ast, base: SyntaxNode): boolean {
  const callee = ast.is(base, 'CallExpression') ? childNode(base, 'expression') : undefined;
  if (!callee) return false;
  const before = memberBase(ast, callee);
  return before ? endName(ast, callee) === 'chain' || isChain(ast, before) : ast.sourceTextOf(callee) === '_';
}

/** What stands for a placeholder: `text.replace('{name}', user.name)`, `text.replace(/\{(\w+)\}/g, (_, key) => values[key])`. */
function putInstead(tracking: Tracking, replacement: SyntaxNode | undefined): readonly Carry[] {
  const { ast } = tracking.context;
  if (!replacement) return [];
  if (!ast.is(replacement, ...functionKinds)) return dataOrParameters(tracking.carry(replacement, whole));
  const given = returnedBy(ast, replacement).flatMap((value) => tracking.carry(value, whole));
  // What was found in the text itself is told by the text.
  return dataOrParameters(given).filter(
    (carry) => carry.type !== 'parameter' || carry.parameter.parent !== replacement,
  );
}

function dataOrParameters(carries: readonly Carry[]): readonly Carry[] {
  return carries.filter(({ type }) => type !== 'opaque');
}

/** What stands in a field of a form goes by the selector that finds it. Absent: it is found otherwise. */
function valueOfField(
  tracking: Tracking,
  call: SyntaxNode,
  found: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const name = askedWith(ast, found) ?? foundWith(tracking, found);
  if (name === undefined) return undefined;
  const unknown: Carry = { type: 'opaque', state: 'personal', kind: 'unknown', trail: [] };
  return named(tracking, [unknown], { name, node: call, demand });
}
