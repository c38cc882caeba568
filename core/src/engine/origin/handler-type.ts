import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { functionKinds } from '../scope/scopes.js';

/** What may stand between a handler and what says that it is one. */
const around = [
  'AsExpression',
  'ObjectLiteralExpression',
  'ParenthesizedExpression',
  'PropertyAssignment',
  'SatisfiesExpression',
  'VariableDeclaration',
] as const;
const saying = ['AsExpression', 'SatisfiesExpression', 'VariableDeclaration'] as const;
const farthest = 6;

/**
 * The type that a function is said to be of, or to be one of, and the path from a value of it to a parameter of the function:
 * `#0` of `APIRoute` in `const GET: APIRoute = ({ cookies }) => …`, `order.#0` of `Actions` in `{ order: ({ request }) => … }`.
 * A function around that gives it back may say so, too.
 */
export function handlerType(
  ast: Ast,
  parameter: SyntaxNode,
): { readonly type: SyntaxNode; readonly path: readonly string[] } | undefined {
  const handler = parameter.parent;
  const isHandler = ast.is(handler, 'ArrowFunction', 'FunctionExpression', 'MethodDeclaration');
  if (!handler || !isHandler || childNode(parameter, 'type')) return undefined;
  const path = [`#${childList(handler, 'parameters').indexOf(parameter)}`];
  let at: SyntaxNode = handler;
  for (let steps = 0; steps < farthest; steps += 1) {
    const type = ast.is(at, ...saying) ? childNode(at, 'type') : undefined;
    if (type) return { type, path };
    const key = ast.is(at, 'PropertyAssignment', 'MethodDeclaration') ? childNode(at, 'name') : undefined;
    if (key) path.unshift(literalName(ast, key) ?? '*');
    const given = givenBack(ast, at);
    if (given) return { type: given, path };
    if (!at.parent || !ast.is(at.parent, ...around)) return undefined;
    at = at.parent;
  }
  return undefined;
}

/** What a function that gives a value back says it gives: `Actions` of `function actions(): Actions { return { … }; }`. */
function givenBack(ast: Ast, value: SyntaxNode): SyntaxNode | undefined {
  const { parent } = value;
  if (ast.is(parent, 'ArrowFunction'))
    return childNode(parent, 'body') === value ? childNode(parent, 'type') : undefined;
  if (!ast.is(parent, 'ReturnStatement')) return undefined;
  let giver = parent.parent;
  while (giver && !ast.is(giver, ...functionKinds)) giver = giver.parent;
  return giver && childNode(giver, 'type');
}

/** What may stand between a function and the call that it is an option of. */
const within = [
  'MethodDeclaration',
  'ObjectLiteralExpression',
  'ParenthesizedExpression',
  'PropertyAssignment',
  'SatisfiesExpression',
] as const;

/** The call that a function is among the options of, and the path from there: `on.save.#0` in `start({ on: { save: (row) => … } })`. */
export function optionOf(
  ast: Ast,
  parameter: SyntaxNode,
): { readonly call: SyntaxNode; readonly path: readonly string[] } | undefined {
  const handler = parameter.parent;
  if (!handler || !ast.is(handler, 'ArrowFunction', 'FunctionExpression', 'MethodDeclaration')) return undefined;
  const path = [`#${childList(handler, 'parameters').indexOf(parameter)}`];
  let at: SyntaxNode = handler;
  for (let steps = 0; steps < farthest; steps += 1) {
    const key = ast.is(at, 'PropertyAssignment', 'MethodDeclaration') ? childNode(at, 'name') : undefined;
    if (key) path.unshift(literalName(ast, key) ?? '*');
    const { parent } = at;
    if (ast.is(parent, 'CallExpression', 'NewExpression')) {
      return path.length > 1 && childList(parent, 'arguments').includes(at) ? { call: parent, path } : undefined;
    }
    if (!parent || !ast.is(parent, ...within)) return undefined;
    at = parent;
  }
  return undefined;
}
