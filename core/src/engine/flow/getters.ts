import type { SyntaxNode } from '../host/type-host.js';
import type { Tracking } from './tracking.js';

import { childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { memberOfClass } from '../scope/class-members.js';

/** More makers than these are not read. */
const maximumGetters = 6;

/** Getters of classes that extend or implement what declares a member without a body. */
export function gettersOf({ context: { ast }, index }: Tracking, member: SyntaxNode): readonly SyntaxNode[] {
  const name = declaredName(ast, member);
  const holder = member.parent && declaredName(ast, member.parent);
  if (name === undefined || holder === undefined) return [];
  const found: SyntaxNode[] = [];
  for (const heir of index.heirsOf(holder)) {
    const own = memberOfClass(ast, heir, name);
    if (own && ast.is(own, 'GetAccessor') && childNode(own, 'body')) found.push(own);
    if (found.length === maximumGetters) break;
  }
  return found;
}
