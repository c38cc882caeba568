import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
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

/** The names that a key goes through: `for (const key of ['email', 'phone']) …`, `hidden.forEach((key) => …)`. Absent: others too. */
export function keysWalked(tracking: Tracking, key: SyntaxNode): readonly string[] | undefined {
  const { ast } = tracking.context;
  const [declaration, ...others] = ast.is(key, 'Identifier') ? tracking.definitions.ofName(key).own : [];
  if (!declaration || others.length > 0) return undefined;
  const loop = declaration.parent?.parent;
  const list = ast.is(loop, 'ForOfStatement') ? childNode(loop, 'expression') : listHandedTo(tracking, declaration);
  return list && keysWritten(tracking, [list]);
}

function listHandedTo({ context: { ast } }: Tracking, parameter: SyntaxNode): SyntaxNode | undefined {
  const callback = ast.is(parameter, 'Parameter') ? parameter.parent : undefined;
  const call = callback?.parent;
  if (!callback || !ast.is(call, 'CallExpression') || childList(call, 'arguments')[0] !== callback) return undefined;
  const callee = childNode(call, 'expression');
  const isWalk = callee && /^(?:flatMap|forEach|map)$/u.test(endName(ast, callee) ?? '');
  return isWalk && childList(callback, 'parameters')[0] === parameter ? memberBase(ast, callee) : undefined;
}
