import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, isConstant } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';

/** The names in `['id', 'plan']`, in a set or a constant of such a list, and in `'id', 'plan'`. Absent: they are not all written. */
export function keysWritten(tracking: Tracking, given: readonly SyntaxNode[]): readonly string[] | undefined {
  const { context, definitions } = tracking;
  const { ast } = context;
  const elements = given.flatMap((value) => {
    const named = ast.is(value, 'Identifier') ? definitions.ofName(value).own : [value];
    const [holder] = named.length === 1 ? named : [];
    const made = ast.is(holder, 'VariableDeclaration') ? childNode(holder, 'initializer') : holder;
    const held = ast.is(made, 'AsExpression') ? childNode(made, 'expression') : made;
    const isSet = ast.is(held, 'NewExpression') && endName(ast, childNode(held, 'expression') ?? held) === 'Set';
    const list = isSet ? childList(held, 'arguments')[0] : held;
    return ast.is(list, 'ArrayLiteralExpression') ? childList(list, 'elements') : list ? [list] : [value];
  });
  const isWritten = elements.every((element) => ast.is(element, 'StringLiteral', 'NoSubstitutionTemplateLiteral'));
  return elements.length > 0 && isWritten ? elements.map(textOf) : undefined;
}

/** Of a constant table `{ title: 'email' }`, its keys or the texts that stand under them. Absent: not all of them are written. */
function writtenInTable(
  { context: { ast }, definitions }: Tracking,
  table: SyntaxNode | undefined,
  part: 'keys' | 'values',
): readonly string[] | undefined {
  const [holder, ...others] = ast.is(table, 'Identifier') ? definitions.ofName(table).own : [];
  const isFixed = ast.is(holder, 'VariableDeclaration') && others.length === 0 && isConstant(ast, holder);
  const made = isFixed ? childNode(holder, 'initializer') : table;
  const literal = ast.is(made, 'AsExpression', 'SatisfiesExpression') ? childNode(made, 'expression') : made;
  if (!ast.is(literal, 'ObjectLiteralExpression')) return undefined;
  const names = childList(literal, 'properties').map((property) => {
    const value = childNode(property, 'initializer');
    if (!ast.is(property, 'PropertyAssignment') || !value) return undefined;
    if (part === 'keys') return declaredName(ast, property);
    return ast.is(value, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(value) : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** `Object.values(columns)`, `Object.keys(columns)`, and of `Object.entries(columns)` the first or the second of each pair. */
function writtenInCall(tracking: Tracking, list: SyntaxNode, place: number | undefined): readonly string[] | undefined {
  const { ast } = tracking.context;
  const callee = ast.is(list, 'CallExpression') ? childNode(list, 'expression') : undefined;
  const [table] = childList(list, 'arguments');
  switch (callee && ast.sourceTextOf(callee)) {
    case 'Object.keys':
      return place === undefined ? writtenInTable(tracking, table, 'keys') : undefined;
    case 'Object.values':
      return place === undefined ? writtenInTable(tracking, table, 'values') : undefined;
    case 'Object.entries':
      return place === 0 || place === 1 ? writtenInTable(tracking, table, place === 0 ? 'keys' : 'values') : undefined;
    default:
      return undefined;
  }
}

/** The names that a key goes through: `for (const key of ['email', 'phone']) …`, `hidden.forEach((key) => …)`. Absent: others too. */
export function keysWalked(tracking: Tracking, key: SyntaxNode): readonly string[] | undefined {
  const { ast } = tracking.context;
  const [declaration, ...others] = ast.is(key, 'Identifier') ? tracking.definitions.ofName(key).own : [];
  if (!declaration || others.length > 0) return undefined;
  // `[title, field]` of pairs.
  const pattern = ast.is(declaration.parent, 'ArrayBindingPattern') ? declaration.parent : undefined;
  const holder = pattern?.parent ?? declaration;
  const place = pattern && childList(pattern, 'elements').indexOf(declaration);
  const loop = holder.parent?.parent;
  const list = ast.is(loop, 'ForOfStatement') ? childNode(loop, 'expression') : listHandedTo(tracking, holder);
  if (!list) return undefined;
  return writtenInCall(tracking, list, place) ?? (place === undefined ? keysWritten(tracking, [list]) : undefined);
}

function listHandedTo({ context: { ast } }: Tracking, parameter: SyntaxNode): SyntaxNode | undefined {
  const callback = ast.is(parameter, 'Parameter') ? parameter.parent : undefined;
  const call = callback?.parent;
  if (!callback || !ast.is(call, 'CallExpression') || childList(call, 'arguments')[0] !== callback) return undefined;
  const callee = childNode(call, 'expression');
  const isWalk = callee && /^(?:flatMap|forEach|map)$/u.test(endName(ast, callee) ?? '');
  return isWalk && childList(callback, 'parameters')[0] === parameter ? memberBase(ast, callee) : undefined;
}
