import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childNode, textOf } from '../../ast/ast.js';
import { classAround, memberOfClass } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { type Demand, deeper } from '../demand.js';
import { placeAmong } from '../functions/arguments.js';
import { callsHandingTo } from '../functions/callers.js';
import { listWalked } from '../functions/walked-lists.js';
import { whenAppliedAt } from './applications.js';
import { handedOver } from './substitution.js';

/**
 * What a call gives of a function that was handed in: `label(user)` of `(user, label) => …`, `options.format(text)`,
 * `columns[0].value(row)`. The function itself is looked for where callers write it. Absent: it is no such function.
 *
 * @param known - Functions that the call may run, whoever hands them in.
 */
export function givenByHanded(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  known: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  // A method of a class stands for itself: containers hand in objects, and nobody sees them do it.
  if (known.some((one) => !isWrittenOnTheSpot(ast, one)) || !isHandedIn(tracking, callee)) return undefined;
  const given = givenBy(tracking, callee, deeper(demand, whenAppliedAt(ast, { call })));
  return known.length === 0 || given?.some((carry) => isFromCallers(tracking, carry)) ? given : undefined;
}

/** In a call or an object literal. */
function isWrittenOnTheSpot(ast: Ast, made: SyntaxNode): boolean {
  return (
    ast.is(made, 'ArrowFunction', 'FunctionExpression') ||
    (ast.is(made, 'MethodDeclaration') && ast.is(made.parent, 'ObjectLiteralExpression'))
  );
}

/** Whether a caller is seen to hand in a function, and not what only a container knows. */
function isFromCallers(tracking: Tracking, carry: Carry): boolean {
  const taker = carry.type === 'parameter' ? carry.parameter.parent : undefined;
  if (carry.type !== 'parameter' || !taker) return false;
  const { parameter, demand } = carry;
  const index = placeAmong(tracking.context.ast, taker, parameter);
  return callsHandingTo(tracking, taker, parameter).some((call) =>
    handedOver(tracking, call, parameter, index, demand).every(({ type }) => type !== 'opaque'),
  );
}

/** The same of one that is handed on to a method: `users.map(label)`. */
export function givenByHandedOn(
  tracking: Tracking,
  call: SyntaxNode,
  position: number,
  handed: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  return isHandedIn(tracking, handed)
    ? givenBy(tracking, handed, deeper(demand, whenAppliedAt(tracking.context.ast, { call, position })))
    : undefined;
}

function givenBy(tracking: Tracking, made: SyntaxNode, asked: Demand | undefined): readonly Carry[] | undefined {
  const given = asked ? tracking.carry(made, asked).filter(({ type }) => type !== 'opaque') : [];
  return given.length > 0 ? given : undefined;
}

/** A parameter, a field, or a member of one that an own type declares. */
function isHandedIn(tracking: Tracking, made: SyntaxNode): boolean {
  const { context, definitions, index } = tracking;
  const { ast } = context;
  if (!isOfCaller(tracking, made)) return false;
  if (!ast.is(made, 'PropertyAccessExpression')) return true;
  const own = ownMember(ast, made);
  if (own) return ast.is(own, 'Parameter', 'PropertyDeclaration');
  const name = childNode(made, 'name');
  // Of what a package says of its own clients, nobody hands in a function.
  return (
    name !== undefined &&
    index.declares(textOf(name)) &&
    definitions.ofMember(name).own.some((member) => ast.is(member, 'PropertySignature', 'MethodSignature'))
  );
}

/** Whether a value goes back to a parameter or to an object of a class. */
function isOfCaller(tracking: Tracking, value: SyntaxNode | undefined): boolean {
  const { ast } = tracking.context;
  if (!value || ast.is(value, 'ThisKeyword')) return value !== undefined;
  if (ast.is(value, 'Identifier')) {
    return tracking.definitions.ofName(value).own.some((declaration) => {
      if (ast.is(declaration, 'Parameter', 'BindingElement')) return true;
      const walked = listWalked(ast, declaration);
      const held = walked ?? (ast.is(declaration, 'VariableDeclaration') && childNode(declaration, 'initializer'));
      return held && ast.is(held, ...accessKinds, 'Identifier', 'BinaryExpression') && isOfCaller(tracking, held);
    });
  }
  if (ast.is(value, 'BinaryExpression')) return isOfCaller(tracking, childNode(value, 'left'));
  return ast.is(value, ...accessKinds) && isOfCaller(tracking, childNode(value, 'expression'));
}

const accessKinds = ['ElementAccessExpression', 'PropertyAccessExpression'] as const;

/** What declares the member of `this` that is called: `this.make()`. */
function ownMember(ast: Ast, callee: SyntaxNode): SyntaxNode | undefined {
  const base = memberBase(ast, callee);
  const holder = ast.is(base, 'ThisKeyword') ? classAround(ast, base) : undefined;
  return holder && memberOfClass(ast, holder, endName(ast, callee) ?? '');
}
