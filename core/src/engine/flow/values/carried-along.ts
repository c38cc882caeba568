import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childNode, textOf } from '../../ast/ast.js';
import { isConstant } from '../../ast/names.js';
import { endName } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { fromCallers } from './assigned.js';

/** What is given in more places than these holds whatever there is. */
const maximumAssignments = 12;
/** Where frameworks keep what one function leaves for the next: `res.locals`, `req.session`, `ctx.state`. */
const carriers: ReadonlySet<string> = new Set(['context', 'globalThis', 'locals', 'session', 'state']);

/**
 * What a request carries from one function to another: `res.locals.owner = user` in a middleware, read in a handler; and what
 * stands under a constant or a symbol of one's own, `req[viewer] = user`. No type says that both are the same.
 */
export function carriedAlong(tracking: Tracking, access: SyntaxNode, name: string, demand: Demand): readonly Carry[] {
  const places = keyAt(tracking, access) ? keyed(tracking, access) : named(tracking, access, name);
  if (places.length > maximumAssignments) return [];
  const given = places.map((assignment) => {
    const value = childNode(assignment, 'right');
    const carries = value && !tracking.isSpent() ? tracking.carry(value, demand) : [];
    return fromCallers(tracking, carries, undefined).filter(({ type }) => type === 'data');
  });
  const telling = given.filter(({ length }) => length > 0);
  return 2 * telling.length < given.length ? [] : mergeCarries(telling);
}

/** `res.locals.owner = …`, of a carrier of the same name. */
function named({ context: { ast }, index }: Tracking, access: SyntaxNode, name: string): readonly SyntaxNode[] {
  const holderOf = (member: SyntaxNode | undefined): string | undefined => {
    const holder = member && childNode(member, 'expression');
    return holder && endName(ast, holder);
  };
  const holder = holderOf(access);
  if (holder === undefined || !carriers.has(holder)) return [];
  return index.assignmentsTo(name).filter((assignment) => holderOf(childNode(assignment, 'left')) === holder);
}

/** `req[viewer] = …`, of the same `viewer`. */
function keyed(tracking: Tracking, access: SyntaxNode): readonly SyntaxNode[] {
  const key = keyAt(tracking, access);
  if (!key) return [];
  return tracking.index.assignmentsTo(`[${key.name}]`).filter((assignment) => {
    const target = childNode(assignment, 'left');
    return target !== undefined && keyAt(tracking, target)?.declaration === key.declaration;
  });
}

/** The constant that is a key. */
function keyAt(
  { context: { ast }, definitions }: Tracking,
  access: SyntaxNode,
): { readonly name: string; readonly declaration: SyntaxNode } | undefined {
  const key = ast.is(access, 'ElementAccessExpression') ? childNode(access, 'argumentExpression') : undefined;
  if (!ast.is(key, 'Identifier')) return undefined;
  const [declaration, ...others] = definitions.ofName(key).own;
  const isFixed = others.length === 0 && ast.is(declaration, 'VariableDeclaration') && isConstant(ast, declaration);
  const value = isFixed ? childNode(declaration, 'initializer') : undefined;
  return declaration && ast.is(value, 'CallExpression', 'NoSubstitutionTemplateLiteral', 'StringLiteral')
    ? { name: textOf(key), declaration }
    : undefined;
}
