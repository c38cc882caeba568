import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { endName } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { rest } from '../demand.js';

const maximumDepth = 4;

/**
 * What a function returns that takes a member out by a key which a call writes: `section('icon')` of `(key) => sections[key]`
 * gives that member, and not any. Absent: it does something else, or the call does not write the key.
 */
export function pickedBy(
  tracking: Tracking,
  returned: SyntaxNode,
  declaration: SyntaxNode,
  call: SyntaxNode,
  demand: Demand,
  depth = 0,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  if (depth > maximumDepth) return undefined;
  const below = (node: SyntaxNode | undefined): readonly Carry[] | undefined =>
    node && pickedBy(tracking, node, declaration, call, demand, depth + 1);
  switch (ast.kindOf(returned)) {
    case 'ElementAccessExpression': {
      const base = childNode(returned, 'expression');
      const key = keyWritten(tracking, childNode(returned, 'argumentExpression'), declaration, call);
      return base && key !== undefined ? tracking.member(returned, base, key, demand) : undefined;
    }
    case 'BinaryExpression': {
      if (!ast.is(childNode(returned, 'operatorToken'), 'BarBarToken', 'QuestionQuestionToken')) return undefined;
      const picked = below(childNode(returned, 'left'));
      const other = childNode(returned, 'right');
      return picked && mergeCarries([picked, other ? tracking.carry(other, demand) : []]);
    }
    // `pluck(users, 'plan')` of `(rows, key) => rows.map((row) => row[key])`.
    case 'CallExpression': {
      const callee = childNode(returned, 'expression');
      const [each] = childList(returned, 'arguments');
      const isEach = callee && endName(ast, callee) === 'map' && ast.is(each, 'ArrowFunction');
      const [head] = demand.path;
      if (!isEach || (head !== undefined && head !== '*')) return undefined;
      const value = childNode(each, 'body');
      const asked = head === undefined ? demand : rest(demand);
      return value && pickedBy(tracking, value, declaration, call, asked, depth + 1);
    }
    case 'Identifier': {
      const [variable, ...others] = tracking.definitions.ofName(returned).own;
      const isFixed = variable && others.length === 0 && ast.is(variable, 'VariableDeclaration');
      if (!isFixed || tracking.scopes.functionAround(variable) !== declaration) return undefined;
      const { assignments } = tracking.assignments.reaching(variable, textOf(returned), returned);
      return assignments.length === 0 ? below(childNode(variable, 'initializer')) : undefined;
    }
    default:
      return below(wrappedIn(ast, returned));
  }
}

/** The text that a call writes in the place of the parameter which is the key. */
function keyWritten(
  { assignments, context: { ast }, definitions }: Tracking,
  key: SyntaxNode | undefined,
  declaration: SyntaxNode,
  call: SyntaxNode,
): string | undefined {
  if (!ast.is(key, 'Identifier')) return undefined;
  const [parameter] = definitions.ofName(key).own;
  const index = parameter ? childList(declaration, 'parameters').indexOf(parameter) : -1;
  if (!parameter || index < 0) return undefined;
  if (assignments.reaching(parameter, textOf(key), key).assignments.length > 0) return undefined;
  const given = childList(call, 'arguments')[index];
  return ast.is(given, 'NoSubstitutionTemplateLiteral', 'NumericLiteral', 'StringLiteral') ? textOf(given) : undefined;
}
