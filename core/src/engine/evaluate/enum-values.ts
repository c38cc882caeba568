import { childList, childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';

import { unreadable } from './unreadable.js';
import type { ValueTree } from './value-tree.js';

const read = new WeakMap<SyntaxNode, ReadonlyMap<string, ValueTree>>();

/**
 * Names and values of an enum and the enums merged into it. An enum is read as a whole and once: reading one member of
 * thousands must not read its predecessors each time.
 */
export function enumValues(
  context: EngineContext,
  evaluate: (node: SyntaxNode) => ValueTree,
  enums: readonly SyntaxNode[],
): ReadonlyMap<string, ValueTree> {
  const [first] = enums;
  if (first && enums.length === 1) return membersOf(context, evaluate, first);
  return new Map(enums.flatMap((declaration) => [...membersOf(context, evaluate, declaration)]));
}

function membersOf(
  context: EngineContext,
  evaluate: (node: SyntaxNode) => ValueTree,
  declaration: SyntaxNode,
): ReadonlyMap<string, ValueTree> {
  const known = read.get(declaration);
  if (known) return known;
  const members = new Map<string, ValueTree>();
  // Set before it is filled: a member that refers to an earlier one finds it, one that refers to itself finds nothing.
  read.set(declaration, members);
  let next: number | undefined = 0;
  for (const member of childList(declaration, 'members')) {
    const at = context.regionOf(member);
    const name = literalName(context.ast, childNode(member, 'name') ?? member);
    const initializer = childNode(member, 'initializer');
    let value: ValueTree;
    if (initializer) value = evaluate(initializer);
    else value = next === undefined ? unreadable(at, 'expression') : { type: 'scalar', value: next, at };
    next = value.type === 'scalar' && typeof value.value === 'number' ? value.value + 1 : undefined;
    if (name !== undefined) members.set(name, value);
  }
  return members;
}
