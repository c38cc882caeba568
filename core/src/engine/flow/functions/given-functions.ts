import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** Whoever gives one field more than these is a table, and nobody reads through all of them. */
const maximumAssignments = 12;

/**
 * Functions that a field or property is given from outside of its class: `socket.onClose = (reason) => …`, `socket.onClose =
 * report`. What `this` is given in the class itself, the class shows.
 */
export function functionsGivenTo(
  ast: Ast,
  definitions: Definitions,
  index: Pick<ProgramIndex, 'assignmentsTo'>,
  field: SyntaxNode,
): readonly SyntaxNode[] {
  const name = declaredName(ast, field);
  if (name === undefined) return [];
  const given = index.assignmentsTo(name).flatMap((assignment) => {
    const target = childNode(assignment, 'left');
    const value = childNode(assignment, 'right');
    const base = memberBase(ast, target);
    const isOfOther = base !== undefined && !ast.is(base, 'ThisKeyword');
    const member = isOfOther && target ? childNode(target, 'name') : undefined;
    const mayBeFunction = ast.is(value, ...functionKinds, 'CallExpression', 'Identifier', 'PropertyAccessExpression');
    return member && mayBeFunction ? [{ member, value }] : [];
  });
  return given
    .slice(0, maximumAssignments)
    .flatMap(({ member, value }) => (definitions.ofMember(member).own.includes(field) ? [value] : []));
}
