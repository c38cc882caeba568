import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { endName } from '../../scope/member-chain.js';
import { keptAs, namesKept, namesOfFunction } from './function-names.js';

/**
 * A wrapper returns a function that hands on what it is called with to the one that was wrapped. With `const save =
 * debounce(store)` and `const load = debounce(fetch)`, only `save(…)` gets to `store`: what parameters of the returned function
 * carry is marked with the names of what this call of the wrapper made, where it goes by any.
 */
export function markMade(
  tracking: Tracking,
  wrapper: SyntaxNode,
  call: SyntaxNode,
  carries: readonly Carry[],
): readonly Carry[] {
  const { context, index, scopes } = tracking;
  const isReturned = (carry: Carry): boolean =>
    carry.type === 'parameter' &&
    carry.parameter.parent?.parent !== undefined &&
    scopes.functionAround(carry.parameter.parent) === wrapper;
  if (!carries.some(isReturned)) return carries;
  const kept = keptAs(context.ast, call);
  if (kept.length === 0) return carries;
  const made = [...new Set([...kept, ...kept.flatMap((name) => index.aliasesOf(name))])];
  return carries.map((carry) => (isReturned(carry) ? { ...carry, made } : carry));
}

/** Whether a call may run what a wrapper made under these names: it goes by the name of nothing else that it made. */
export function createMadeFilter(
  tracking: Tracking,
  callee: SyntaxNode,
  made: readonly string[] | undefined,
): (call: SyntaxNode) => boolean {
  if (!made) return () => true;
  const { context, index, scopes } = tracking;
  const wrapper = scopes.functionAround(callee);
  const kept = namesKept(tracking, wrapper, namesOfFunction(tracking, wrapper));
  const all = new Set([...kept, ...kept.flatMap((name) => index.aliasesOf(name))]);
  return (call) => {
    const name = endName(context.ast, childNode(call, 'expression') ?? call);
    return name === undefined || made.includes(name) || !all.has(name);
  };
}
