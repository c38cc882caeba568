import type { Evidence } from '../../facts/location.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Owner } from '../names/owners.js';
import type { Collector } from './collector.js';

import { childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { unreadable } from '../evaluate/unreadable.js';
import { textValue } from '../evaluate/value-tree.js';
import { reportUnreadable } from './collector.js';

/** A field: its owner, its name, and how a committed document names it. */
export interface MemberPlace {
  readonly owner: Owner;
  readonly name: string;
  readonly evidence: Evidence;
}

/** Where a property, accessor, method or parameter stands. A name that cannot be read is reported. */
export function placeOfMember(collector: Collector, member: SyntaxNode): MemberPlace | undefined {
  const { context, evaluator, owners } = collector;
  const owner = owners.holderOf(member);
  const nameNode = childNode(member, 'name');
  if (!nameNode) return undefined;
  const computed = context.ast.is(nameNode, 'ComputedPropertyName') ? childNode(nameNode, 'expression') : undefined;
  const name = literalName(context.ast, nameNode) ?? (computed && textValue(evaluator.evaluate(computed)));
  if (name === undefined) {
    // Where a name is missing the parser puts one of no length.
    const cause = context.ast.sourceTextOf(nameNode) === '' ? 'syntax' : 'computed';
    reportUnreadable(collector, unreadable(context.regionOf(nameNode), cause), owner.evidence);
    return undefined;
  }
  return placeOf(owner, name);
}

export function placeOf(owner: Owner, name: string): MemberPlace {
  return { owner, name, evidence: { file: owner.evidence.file, symbol: `${owner.evidence.symbol}.${name}` } };
}
