import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Collector } from './collector.js';
import type { MemberPlace } from './member-place.js';

import { inWords } from '../../facts/wording.js';
import { childNode } from '../ast/ast.js';
import { basesOf, declaresField } from './base-members.js';
import { misplacements } from './misplacements.js';

/** Warns where a TC39 decorator cannot stand, or where standing there makes the class define the field anew. */
export function checkDecoratedMember(collector: Collector, member: SyntaxNode, place: MemberPlace, at: Region): void {
  const why = hindrance(collector, member, place.name);
  if (why === undefined) return;
  collector.report({
    id: 'AN04',
    severity: 'warning',
    params: { member: place.evidence.symbol, ...inWords({ why }) },
    at,
    evidence: place.evidence,
  });
}

function hindrance({ context }: Collector, member: SyntaxNode, name: string): Wording | undefined {
  const { ast } = context;
  if (ast.hasModifier(member, 'declare')) return misplacements.declared;
  if (ast.hasModifier(member, 'abstract')) return misplacements.abstract;
  if (ast.is(member, 'Parameter')) return misplacements.parameter;
  const holder = member.parent;
  // With an initialiser the class means to set the field anew, decorated or not.
  const isBare = ast.is(member, 'PropertyDeclaration') && !childNode(member, 'initializer');
  const isInherited = isBare && holder && basesOf(context, holder).some((base) => declaresField(context, base, name));
  return isInherited ? misplacements.inherited : undefined;
}
