import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';
import { placeAmong, takesAll } from './arguments.js';
import { type ArgumentPlace, callsNamedOf, groupByFunction } from './calls-by-function.js';
import { namesOfFunction } from './function-names.js';

/**
 * The calls that may run a function: those of one of its names that resolve to it.
 *
 * @param place - Only those that hand more than a literal to this place.
 */
export function callsOf(tracking: Tracking, callee: SyntaxNode, place?: ArgumentPlace): readonly SyntaxNode[] {
  const names = namesOfFunction(tracking, callee);
  return [...new Set(names.flatMap((name) => callsNamedOf(tracking, name, callee, place)))];
}

/**
 * Of {@link callsOf} those that hand something to a parameter that a person may be in: of a literal nobody need ask the
 * compiler what it is handed to.
 *
 * @param parameter - Of the function, or the block of one that takes all that is handed over.
 */
export function callsHandingTo(tracking: Tracking, callee: SyntaxNode, parameter: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  return callsOf(tracking, callee, { index: placeAmong(ast, callee, parameter), isRest: takesAll(ast, parameter) });
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
    references = groupByFunction(handed, ({ argument }) => functionsHanded(tracking, argument, name));
    known.set(name, references);
  }
  return references;
}

/** Members that share the name of a function are mostly data: the compiler is not asked about each of them. */
function functionsHanded(
  { callables, context: { ast } }: Tracking,
  argument: SyntaxNode,
  name: string,
): readonly SyntaxNode[] {
  const base = memberBase(ast, argument);
  return base ? callables.functionsOfMember(base, name) : callables.functionsIn(argument);
}

/** A name, or a member of a name or of `this`. */
function isNamed(ast: Ast, argument: SyntaxNode, wanted: string): boolean {
  if (ast.is(argument, 'Identifier')) return textOf(argument) === wanted;
  const base = memberBase(ast, argument);
  const name = base && childNode(argument, 'name');
  return name !== undefined && textOf(name) === wanted && ast.is(base, 'Identifier', 'ThisKeyword');
}
