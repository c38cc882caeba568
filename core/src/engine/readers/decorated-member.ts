import type { Region } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Collector } from './collector.js';
import type { MemberPlace } from './member-place.js';

import { childNode } from '../ast/ast.js';
import { basesOf, declaresField } from './base-members.js';

/** Warns where a TC39 decorator cannot stand, or where standing there makes the class define the field anew. */
export function checkDecoratedMember(collector: Collector, member: SyntaxNode, place: MemberPlace, at: Region): void {
  const why = hindrance(collector, member, place.name);
  if (why === undefined) return;
  collector.report({
    id: 'AN04',
    severity: 'warning',
    params: { member: place.evidence.symbol, why },
    at,
    evidence: place.evidence,
  });
}

function hindrance({ context }: Collector, member: SyntaxNode, name: string): string | undefined {
  const { ast } = context;
  if (ast.hasModifier(member, 'declare')) return 'a member with `declare` has no decorators at run time';
  if (ast.hasModifier(member, 'abstract')) return 'an abstract member has no decorators at run time';
  if (ast.is(member, 'Parameter')) return 'standard decorators cannot stand on parameters';
  const holder = member.parent;
  // With an initialiser the class means to set the field anew, decorated or not.
  const isBare = ast.is(member, 'PropertyDeclaration') && !childNode(member, 'initializer');
  const isInherited = isBare && holder && basesOf(context, holder).some((base) => declaresField(context, base, name));
  return isInherited ? 'the base class declares it too, and declaring it again resets its value' : undefined;
}
