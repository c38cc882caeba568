import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { awaitingKinds, wrappedIn, wrapperKinds } from '../../ast/wrappers.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { defaultNamesIn } from '../program/default-names.js';
import { nameOfEntry, tableAround } from '../program/dispatch-tables.js';
import { callsNamedOf } from './calls-by-function.js';
import { namesInHook } from './hooks.js';
import { namesInWalks } from './walked-lists.js';

const namesByFunction = new WeakMap<Callables, Map<SyntaxNode, readonly string[]>>();

/** The names a function may be called by: its own, those of what holds it, and other names given where it is imported. */
export function namesOfFunction(tracking: Tracking, callee: SyntaxNode): readonly string[] {
  const known = namesByFunction.get(tracking.callables) ?? new Map<SyntaxNode, readonly string[]>();
  namesByFunction.set(tracking.callables, known);
  let names = known.get(callee);
  if (!names) {
    names = findNames(tracking, callee, 0);
    known.set(callee, names);
  }
  return names;
}

/** Lets a function be looked for under more names than are found. */
export function addNames(tracking: Tracking, callee: SyntaxNode, names: readonly string[]): void {
  const known = namesOfFunction(tracking, callee);
  namesByFunction.get(tracking.callables)?.set(callee, [...new Set([...names, ...known])]);
}

function findNames(tracking: Tracking, callee: SyntaxNode, depth: number): readonly string[] {
  const { ast } = tracking.context;
  const names = new Set<string>(namesOfReturned(tracking, callee, depth));
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  const addDefault = (): void => {
    for (const key of defaultNamesIn(ast.sourceFileOf(callee).fileName)) tracking.index.aliasesOf(key).forEach(add);
  };
  if (ast.is(callee, 'Constructor')) for (const name of namesOfInstances(tracking, callee.parent)) add(name);
  else add(declaredName(ast, callee));
  for (const name of namesInWalks(ast, callee)) add(name);
  const table = tableAround(ast, callee);
  if (table !== undefined) add(nameOfEntry(table));
  // `const notify = useCallback(async () => …)`: the nearest thing with a name.
  for (let at = callee.parent, steps = 0; at && steps < 5; at = at.parent, steps += 1) {
    if (ast.is(at, 'CallExpression')) namesInHook(ast, at).forEach(add);
    if (ast.is(at, 'JsxAttribute', 'PropertyAssignment', 'PropertyDeclaration', 'VariableDeclaration')) {
      add(declaredName(ast, at));
      if (declaredName(ast, at) === 'mutationFn') for (const name of ['mutate', 'mutateAsync']) add(name);
      break;
    }
    if (ast.is(at, 'BinaryExpression')) {
      const left = childNode(at, 'left');
      add(left && endName(ast, left));
      break;
    }
    if (ast.is(at, 'ExportAssignment')) {
      addDefault();
      break;
    }
    if (!ast.is(at, ...passing)) break;
  }
  const isDefault = ast.is(callee, 'FunctionDeclaration') && ast.hasModifier(callee, 'default');
  const isDefaultClass =
    callee.parent !== undefined && ast.is(callee, 'Constructor') && ast.hasModifier(callee.parent, 'default');
  if (isDefault || isDefaultClass) addDefault();
  for (const name of [...names]) for (const alias of tracking.index.aliasesOf(name)) add(alias);
  return [...names];
}

/** What may stand between a function and what it is kept in. */
const passing = [...wrapperKinds, 'CallExpression', 'JsxExpression'] as const;

/** Heirs of heirs beyond this are not asked for. */
const maximumHeirs = 50;

/** A constructor runs for its class, for classes that add none of their own, and for `super` of those that do. */
function namesOfInstances({ context: { ast }, index }: Tracking, holder: SyntaxNode | undefined): readonly string[] {
  const name = holder && nameOfClass(ast, holder);
  const names = new Set(name === undefined ? [] : [name]);
  for (const known of names) {
    if (names.size > maximumHeirs) break;
    for (const heir of index.heirsOf(known)) {
      const hasOwn = childList(heir, 'members').some((member) => ast.is(member, 'Constructor'));
      const heirName = hasOwn ? undefined : nameOfClass(ast, heir);
      if (heirName !== undefined) names.add(heirName);
    }
  }
  return [...names];
}

function nameOfClass(ast: Ast, holder: SyntaxNode): string | undefined {
  const variable = ast.is(holder, 'ClassExpression') && holder.parent;
  return declaredName(ast, variable && ast.is(variable, 'VariableDeclaration') ? variable : holder);
}

/** A function that another returns goes by the names of what the other's calls are kept in: `const track = useTracking()`. */
function namesOfReturned(tracking: Tracking, callee: SyntaxNode, depth: number): readonly string[] {
  const { ast } = tracking.context;
  const maker = tracking.scopes.functionAround(callee);
  if (depth > 2 || maker === callee || !ast.is(maker, ...functionKinds)) return [];
  const own = declaredName(ast, callee) ?? nameOfVariable(ast, callee);
  const isReturned = returnedBy(ast, maker).some((value) =>
    partsOf(ast, value).some(
      (part) => part === callee || isAround(callee, part) || (own !== undefined && endName(ast, part) === own),
    ),
  );
  if (!isReturned) return [];
  const makers = findNames(tracking, maker, depth + 1);
  return [...makers, ...namesKept(tracking, maker, makers)];
}

/** The variable that holds a function, or what a wrapper makes of it: `const store = useCallback((next) => …)`. */
function nameOfVariable(ast: Ast, callee: SyntaxNode): string | undefined {
  let at = callee.parent;
  while (ast.is(at, ...passing)) at = at.parent;
  return ast.is(at, 'VariableDeclaration') ? declaredName(ast, at) : undefined;
}

/** Names of what is kept of all that a function has made, where it goes by these names. */
export function namesKept(tracking: Tracking, maker: SyntaxNode, names: readonly string[]): readonly string[] {
  const { ast } = tracking.context;
  return names.flatMap((name) => callsNamedOf(tracking, name, maker)).flatMap((call) => keptAs(ast, call));
}

/** `[value, send]` returns both. */
function partsOf(ast: Ast, value: SyntaxNode): readonly SyntaxNode[] {
  const inner = wrappedIn(ast, value);
  if (inner) return partsOf(ast, inner);
  return ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : [value];
}

/** `useCallback(() => …)` is around its function. */
function isAround(inner: SyntaxNode, outer: SyntaxNode): boolean {
  return inner.parent === outer;
}

/** Names that what a call gives is kept under. */
export function keptAs(ast: Ast, call: SyntaxNode): readonly string[] {
  let at = call.parent;
  while (ast.is(at, ...awaitingKinds)) at = at.parent;
  if (!ast.is(at, 'VariableDeclaration', 'PropertyDeclaration', 'PropertyAssignment')) return [];
  const name = declaredName(ast, at);
  if (name !== undefined) return [name];
  const pattern = childNode(at, 'name');
  return ast.is(pattern, 'ArrayBindingPattern')
    ? childList(pattern, 'elements').flatMap((element) => declaredName(ast, element) ?? [])
    : [];
}
