import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { thingsWithin } from '../../ast/by-position.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { type Demand, deeper, rest } from '../demand.js';
import { callsOfKept } from '../functions/kept-callbacks.js';
import { markMade } from '../functions/wrapped.js';
import { listOfCall } from '../results/collected.js';
import { isList } from '../results/own-methods.js';
import { carryOperand } from '../results/streams.js';
import { standingAt, substitute } from '../results/substitution.js';
import { carrySqlRow, mayRunQuery } from '../rows/sql-rows.js';
import { annotated } from '../types/annotated.js';
import { documented, documentedAt, fromSource, fromType, typed } from './leaf.js';
import { carryCaught } from './own-errors.js';
import { isRejection, isRejectionAt } from './rejections.js';

/** Methods whose callback gets the elements of what they are called on. */
const elementMethods: ReadonlySet<string> = new Set([
  'each',
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'partition',
  'some',
  'sort',
  'toSorted',
]);
/** Of these the type says nothing of what it holds: a stream, a store, a form of a library. */
const unasked: ReadonlySet<string> = new Set(['object', 'platform', 'unknown']);
const valueMethods: ReadonlySet<string> = new Set(['subscribe', 'tap', 'then']);

/**
 * What a parameter holds: what is documented or annotated, what the call that the function is handed to gives it, what its
 * type shows; else whatever a caller hands over.
 */
export function carryParameter(
  tracking: Tracking,
  parameter: SyntaxNode,
  demand: Demand,
  use?: SyntaxNode,
): readonly Carry[] {
  const name = childNode(parameter, 'name');
  const said = annotated(tracking, parameter, demand);
  if (said) return said;
  const source = name && documentedOf(tracking, name, demand);
  if (source) return source;
  const decorated = fromDecorator(tracking, parameter, demand);
  if (decorated) return decorated;
  if (name && isRejection(tracking.context.ast, parameter)) {
    // What failed is told by the library that failed, but for what people say it is.
    return carryCaught(tracking, use ?? name, demand);
  }
  const initial = childNode(parameter, 'initializer');
  const fallback = initial ? tracking.carry(initial, demand) : [];
  const given = fromCallback(tracking, parameter, demand);
  if (given?.every(({ type }) => type !== 'opaque')) return given;
  // The type of what gives it has been asked: without a type of its own the parameter has no other.
  if (
    given &&
    !childNode(parameter, 'type') &&
    given.every((carry) => carry.type !== 'opaque' || !unasked.has(carry.kind))
  ) {
    return mergeCarries([given, dataOnly(fallback)]);
  }
  // The text that stands in for it says that its name tells of what callers hand over: `(email = 'info@firm.example') => …`.
  if (!given && isWithText(tracking.context.ast, parameter)) return [handedBy(parameter, demand)];
  const indexed = indexedType(tracking, parameter, demand);
  if (indexed) return mergeCarries([indexed, dataOnly(fallback), [handedBy(parameter, demand)]]);
  const { carries, isClosed, places } = name
    ? fromType(tracking, name, demand)
    : { carries: [], isClosed: false, places: [] };
  if (given || (isClosed && !isOfTypeParameter(tracking.context.ast, parameter)))
    return mergeCarries([carries, dataOnly(fallback), given ?? []]);
  // A property that the type tells is told here; what else a caller hands over, only the caller knows.
  const isFound = carries.some(({ type }) => type === 'data');
  const others = isFound ? besides(demand, places) : demand;
  if (isFound && demand.path.length > 0 && places.length === 0) return mergeCarries([carries, dataOnly(fallback)]);
  return mergeCarries([carries, [handedBy(parameter, others)], dataOnly(fallback)]);
}

/** `value: User[Key]` of `<Key extends keyof User>`: any member, and the names of all. Absent: another type, or none that tells. */
function indexedType(tracking: Tracking, parameter: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const type = childNode(parameter, 'type');
  const [object, index] = ast.is(type, 'IndexedAccessType')
    ? [childNode(type, 'objectType'), childNode(type, 'indexType')]
    : [];
  const asked = object && ast.is(index, 'TypeReference') ? deeper(demand, '*') : undefined;
  const found = object && asked ? dataOnly(typed(tracking, object, asked)) : [];
  return found.length > 0 ? found : undefined;
}

function handedBy(parameter: SyntaxNode, demand: Demand): Carry {
  return { type: 'parameter', state: 'personal', parameter, demand, trail: [] };
}

/** `(label = 'none') => …`, `(label: string = 'none') => …`. */
function isWithText(ast: Ast, parameter: SyntaxNode): boolean {
  const initial = childNode(parameter, 'initializer');
  const type = childNode(parameter, 'type');
  if (!ast.is(initial, 'StringLiteral', 'NoSubstitutionTemplateLiteral') || textOf(initial) === '') return false;
  return !type || ast.is(type, 'StringKeyword');
}

/** What is asked for, but for what was found; of a list, of its elements. */
function besides(demand: Demand, places: readonly (readonly string[])[]): Demand {
  const isList = places.length > 0 && places.every(([head]) => head === '*');
  const found = places.flatMap((place) => place[isList ? 1 : 0] ?? []);
  // What is left out of the list is not left out of its elements.
  return isList
    ? { ...demand, path: [...demand.path, '*'], except: found }
    : { ...demand, except: [...(demand.except ?? []), ...found] };
}

/** `T`, `T[]`, `Params<T>` of `<T extends Named>`: what a caller hands over may hold more than the type says of it. */
function isOfTypeParameter(ast: Ast, parameter: SyntaxNode): boolean {
  const type = childNode(parameter, 'type');
  const names = new Set(type && ast.sourceTextOf(type).match(/[\w$]+/gu));
  if (names.size === 0) return false;
  for (let at = parameter.parent; at; at = at.parent) {
    const declared = childList(at, 'typeParameters').map((one) => declaredName(ast, one));
    if (declared.some((name) => name !== undefined && names.has(name))) return true;
  }
  return false;
}

/** What is documented of a parameter, or of the part of it that a pattern takes: `({ ip }) => …`. */
function documentedOf(tracking: Tracking, name: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  if (ast.is(name, 'Identifier')) return documented(tracking, name, demand);
  const [head] = demand.path;
  if (head === undefined || !ast.is(name, 'ObjectBindingPattern')) return undefined;
  const taken = childList(name, 'elements').find((element) => {
    const key = childNode(element, 'propertyName') ?? childNode(element, 'name');
    return key && textOf(key) === head;
  });
  const local = taken && childNode(taken, 'name');
  return ast.is(local, 'Identifier') ? documented(tracking, local, rest(demand)) : undefined;
}

/** `@Ip() ip: string`, `@Body('email') mail: string`. */
function fromDecorator(tracking: Tracking, parameter: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  for (const decorator of childList(parameter, 'modifiers')) {
    const use = ast.is(decorator, 'Decorator') ? childNode(decorator, 'expression') : undefined;
    const made = ast.is(use, 'CallExpression') ? childNode(use, 'expression') : use;
    if (!use || !made) continue;
    const [first] = childList(use, 'arguments');
    const key = first && ast.is(first, 'StringLiteral') ? textOf(first) : undefined;
    for (const origin of tracking.origins.originsOf(made)) {
      const mark = tracking.library.sourceOfDecorator(origin, key);
      if (!mark) continue;
      return mark.origin
        ? documentedAt(tracking, parameter, mark.origin, demand)
        : fromSource(tracking, parameter, mark, demand.path, key, demand);
    }
  }
  return undefined;
}

/** What the call that a function is handed to gives its parameter; absent: the function is not handed to a call. */
function fromCallback(tracking: Tracking, parameter: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const handler = parameter.parent;
  if (!handler || !ast.is(handler, ...functionKinds)) return undefined;
  const index = childList(handler, 'parameters').indexOf(parameter);
  const call = handler.parent;
  if (!ast.is(call, 'CallExpression', 'NewExpression')) return undefined;
  const position = childList(call, 'arguments').indexOf(handler);
  if (position < 0) return undefined;
  return fromCall(tracking, call, position, index, demand);
}

/** What a call gives the parameters of a function that it is handed. Absent: not known. */
export function fromCall(
  tracking: Tracking,
  call: SyntaxNode,
  position: number,
  index: number,
  demand: Demand,
): readonly Carry[] | undefined {
  if (isRejectionAt(tracking.context.ast, call, position)) return [];
  const byMethod = fromMethod(tracking, call, position, index, demand);
  if (byMethod) return byMethod;
  const rows = index === 1 ? rowsFor(tracking, call, demand) : undefined;
  if (rows) return rows;
  const streamed = index === 0 && position === 0 ? carryOperand(tracking, call, demand) : undefined;
  const observed = streamed ?? (index === 0 && position === 1 ? fromWatched(tracking, call, demand) : undefined);
  return observed ?? fromOwnCaller(tracking, call, position, index, demand);
}

/** `db.get('SELECT …', (error, row) => …)`. */
function rowsFor(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const callee = childNode(call, 'expression');
  return callee && mayRunQuery(endName(tracking.context.ast, callee)) ? carrySqlRow(tracking, call, demand) : undefined;
}

/** `watch(source, (now) => …)`, `derived(store, ($store) => …)`: of a ref its value, of a function what it gives. */
function fromWatched(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const [source] = childList(call, 'arguments');
  if (!ast.is(callee, 'Identifier') || !source || !/^(?:watch|derived)$/u.test(textOf(callee))) return undefined;
  if (ast.is(source, ...functionKinds)) {
    return mergeCarries(returnedBy(ast, source).map((value) => tracking.carry(value, demand)));
  }
  const asked = textOf(callee) === 'watch' ? deeper(demand, 'value') : undefined;
  const held = asked ? tracking.carry(source, asked) : [];
  const found = held.some(({ type }) => type === 'data') ? held : tracking.carry(source, demand);
  return found.length > 0 ? found : undefined;
}

function fromMethod(
  tracking: Tracking,
  call: SyntaxNode,
  position: number,
  index: number,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const method = (callee && endName(ast, callee)) ?? '';
  const isFolding = method === 'reduce' || method === 'reduceRight';
  // `_.map(users, (one) => …)` of a library goes through what it is handed beside the function.
  const list = callee && (isFolding || elementMethods.has(method)) ? listOfCall(tracking, call, callee) : undefined;
  // `Array.from(list, fn)` has its function second.
  const base = list ?? (position === 0 || method === 'from' ? memberBase(ast, callee) : undefined);
  if (!base) return undefined;
  const element = deeper(demand, '*');
  if (elementMethods.has(method)) {
    // The second parameter is the index; a comparison has two elements.
    const isElement = index === 0 || (index === 1 && /sort/iu.test(method));
    if (isElement) return element ? tracking.carry(base, element) : [];
    // Of a map, each comes with its key.
    const isKeyed = index === 1 && method === 'forEach' && !isList(tracking, base);
    return isKeyed ? tracking.carry(base, { path: ['*', '0', ...demand.path] }) : [];
  }
  if (method === 'from') {
    const [list] = childList(call, 'arguments');
    return index === 0 && list && element ? tracking.carry(list, element) : undefined;
  }
  if (isFolding) {
    const initial = childList(call, 'arguments')[list ? 2 : 1];
    if (index === 0) return initial ? tracking.carry(initial, demand) : [];
    return index === 1 && element ? tracking.carry(base, element) : [];
  }
  if (!valueMethods.has(method) || index > 0) return undefined;
  const held = tracking.carry(base, demand);
  // Of a stream of a library its type tells, not what it was made of.
  return held.length === 0 && method !== 'then' ? undefined : held;
}

/** A function of one's own that calls the function it is handed: `withUser(id, (user) => …)`. */
function fromOwnCaller(
  tracking: Tracking,
  call: SyntaxNode,
  position: number,
  index: number,
  demand: Demand,
): readonly Carry[] | undefined {
  const functions = tracking.callables.functionsOf(call);
  const calls = functions.flatMap((callee) => {
    const handed = childList(callee, 'parameters')[position];
    return handed ? callsOfParameter(tracking, callee, handed).map((inner) => ({ callee, inner })) : [];
  });
  if (calls.length === 0) return undefined;
  return mergeCarries(
    calls.map(({ callee, inner }) => {
      const given = standingAt(tracking, childList(inner, 'arguments'), index, demand);
      return markMade(tracking, callee, call, substitute(tracking, given, callee, call));
    }),
  );
}

/** Calls in a function of what it is handed; callbacks call theirs once or twice. */
const maximumCalls = 20;
const callsByParameter = new WeakMap<SyntaxNode, readonly SyntaxNode[]>();

/** Of what a function is handed: those in the function itself, else those of where it keeps it. */
export function callsOfParameter(tracking: Tracking, callee: SyntaxNode, parameter: SyntaxNode): readonly SyntaxNode[] {
  let calls = callsByParameter.get(parameter);
  if (!calls) {
    const direct = callsWithin(tracking, callee, parameter);
    const kept =
      direct.length > 0
        ? direct
        : callsOfKept(tracking, callee, parameter, (each, one) => callsWithin(tracking, each, one));
    calls = kept.slice(0, maximumCalls);
    callsByParameter.set(parameter, calls);
  }
  return calls;
}

function callsWithin(
  { context: { ast }, index }: Tracking,
  callee: SyntaxNode,
  parameter: SyntaxNode,
): readonly SyntaxNode[] {
  const name = childNode(parameter, 'name');
  const body = childNode(callee, 'body');
  const named = ast.is(name, 'Identifier')
    ? index.notesOf(ast.sourceFileOf(callee).fileName)?.named.get(textOf(name))
    : undefined;
  if (!named || !body) return [];
  return thingsWithin(named, (call) => call, body).filter((call) =>
    ast.is(childNode(call, 'expression'), 'Identifier'),
  );
}
