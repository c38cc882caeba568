import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Callables } from './callables.js';
import type { Tracking } from './tracking.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { memberBase } from '../scope/member-chain.js';
import { callsNamedOf, groupByFunction } from './calls-by-function.js';
import { namesOfFunction } from './function-names.js';

/** The calls that may run a function: those of one of its names that resolve to it. */
export function callsOf(tracking: Tracking, callee: SyntaxNode): readonly SyntaxNode[] {
  const names = namesOfFunction(tracking, callee);
  return [...new Set(names.flatMap((name) => callsNamedOf(tracking, name, callee)))];
}

/** A place where a function itself is handed to a call. */
export interface Reference {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly position: number;
}

const referencesByName = new WeakMap<Callables, Map<string, ReadonlyMap<SyntaxNode, readonly Reference[]>>>();

/** Where a function itself is handed to a call. */
export function referencesTo(tracking: Tracking, callee: SyntaxNode): readonly Reference[] {
  return namesOfFunction(tracking, callee).flatMap((name) => referencesNamed(tracking, name).get(callee) ?? []);
}

function referencesNamed(tracking: Tracking, name: string): ReadonlyMap<SyntaxNode, readonly Reference[]> {
  const { callables, context, index } = tracking;
  const known = referencesByName.get(callables) ?? new Map<string, ReadonlyMap<SyntaxNode, readonly Reference[]>>();
  referencesByName.set(callables, known);
  let references = known.get(name);
  if (!references) {
    const handed = [...new Set(index.callsHanded(name))].flatMap((call) =>
      childList(call, 'arguments').flatMap((argument, position) =>
        isNamed(context.ast, argument, name) ? [{ call, argument, position }] : [],
      ),
    );
    references = groupByFunction(handed, ({ argument }) => callables.functionsIn(argument));
    known.set(name, references);
  }
  return references;
}

/** A name, or a method of `this`: other members that functions are handed from are too many to ask about. */
function isNamed(ast: Ast, argument: SyntaxNode, wanted: string): boolean {
  if (ast.is(argument, 'Identifier')) return textOf(argument) === wanted;
  const base = memberBase(ast, argument);
  const name = base && childNode(argument, 'name');
  return name !== undefined && textOf(name) === wanted && ast.is(base, 'Identifier', 'ThisKeyword');
}
