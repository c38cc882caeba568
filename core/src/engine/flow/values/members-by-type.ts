import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

/** Own declarations of a member, where the type of what holds it has said them. */
export function membersOf(tracking: Tracking, opaque: readonly Carry[]): readonly SyntaxNode[] | undefined {
  const found: SyntaxNode[] = [];
  for (const carry of opaque) {
    if (carry.type !== 'opaque' || carry.members === undefined) return undefined;
    for (const member of carry.members) {
      const node = tracking.context.resolver.nodeOf(member);
      const isOwn = node && tracking.definitions.isOwnFile(tracking.context.ast.sourceFileOf(node).fileName);
      if (isOwn && !found.includes(node)) found.push(node);
    }
  }
  return found;
}
