import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { childList, childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { lost, scalarOf } from './reading.js';

/**
 * Names and values of an enum and the enums merged into it. An enum is read as a whole and once: reading one member of
 * thousands must not read its predecessors each time.
 */
export function enumValues(reading: Reading, enums: readonly SyntaxNode[]): ReadonlyMap<string, ValueTree> {
  const [first] = enums;
  if (first && enums.length === 1) return membersOf(reading, first);
  return new Map(enums.flatMap((declaration) => [...membersOf(reading, declaration)]));
}

function membersOf(reading: Reading, declaration: SyntaxNode): ReadonlyMap<string, ValueTree> {
  const known = reading.enums.get(declaration);
  if (known) return known;
  const members = new Map<string, ValueTree>();
  // Set before it is filled: a member that refers to an earlier one finds it, one that refers to itself finds nothing.
  reading.enums.set(declaration, members);
  let next: number | undefined = 0;
  for (const member of childList(declaration, 'members')) {
    const name = literalName(reading.context.ast, childNode(member, 'name') ?? member);
    const value = memberValue(reading, member, next);
    next = value.type === 'scalar' && typeof value.value === 'number' ? value.value + 1 : undefined;
    if (name !== undefined) members.set(name, value);
  }
  return members;
}

function memberValue(reading: Reading, member: SyntaxNode, next: number | undefined): ValueTree {
  const initializer = childNode(member, 'initializer');
  if (initializer) return reading.evaluate(initializer);
  return next === undefined ? lost(reading, member, 'expression') : scalarOf(reading, member, next);
}
