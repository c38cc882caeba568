import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { baseOfClass, classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { rest } from '../demand.js';
import { typed } from './leaf.js';
import { isRejection } from './rejections.js';

/** What an error says is judged where it is made. */
export const saidByErrors: ReadonlySet<string> = new Set([
  'cause',
  'code',
  'message',
  'name',
  'stack',
  'status',
  'statusCode',
]);
export const errorName = /(?:Error|Exception)$/u;
/** Not more classes of errors that keep something under one name than people would read through. */
const maximumKept = 6;

/**
 * What a part of something caught holds: `error instanceof Declined` says what is in it, or which class of one's own can tell. Of
 * what no type tells, it is what classes of errors of one's own keep under that name. What else a library put into its errors is that
 * library's business.
 */
export function carryCaught(tracking: Tracking, node: SyntaxNode, demand: Demand): readonly Carry[] {
  const [head] = demand.path;
  if (head === undefined || saidByErrors.has(head)) return [];
  const carries = typed(tracking, node, demand);
  const told = carries.filter(
    (carry) => carry.type === 'data' || (carry.type === 'opaque' && (carry.members ?? []).length > 0),
  );
  const isUnknown = told.length === 0 && carries.some((carry) => carry.type === 'opaque' && carry.kind === 'unknown');
  return isUnknown ? keptInOwnErrors(tracking, head, rest(demand)) : told;
}

/** The name of something that was caught. */
export function isCaughtName({ context: { ast }, definitions }: Tracking, name: SyntaxNode | undefined): boolean {
  const own = ast.is(name, 'Identifier') ? definitions.ofName(name).own : [];
  return own.some((declaration) => ast.is(declaration.parent, 'CatchClause') || isRejection(ast, declaration));
}

/** `this.user = user` in a class that extends an error: JavaScript declares by assignment. */
function keptInOwnErrors(tracking: Tracking, name: string, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const kept = tracking.index
    .assignmentsTo(name)
    .filter((assignment) => isOfOwnError(ast, assignment))
    .slice(0, maximumKept);
  return dataOnly(
    mergeCarries(
      kept.map((assignment) => {
        const value = childNode(assignment, 'right');
        return value ? tracking.carry(value, demand) : [];
      }),
    ),
  );
}

function isOfOwnError(ast: Ast, assignment: SyntaxNode): boolean {
  const base = memberBase(ast, childNode(assignment, 'left'));
  const holder = ast.is(base, 'ThisKeyword') ? classAround(ast, base) : undefined;
  const extended = holder && baseOfClass(ast, holder);
  if (!holder || !extended) return false;
  return errorName.test(endName(ast, extended) ?? '') || errorName.test(declaredName(ast, holder) ?? '');
}
