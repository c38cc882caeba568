import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';

/** Getters of classes and object literals that are of the type which declares a member without a body. */
export function gettersOf({ callables, context: { ast } }: Tracking, member: SyntaxNode): readonly SyntaxNode[] {
  return callables.membersBehind(member).filter((own) => ast.is(own, 'GetAccessor') && childNode(own, 'body'));
}
