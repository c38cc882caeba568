import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** Methods whose second function is told what failed: `loaded.then(show, report)`. */
const withRejection: ReadonlySet<string> = new Set(['subscribe', 'tap', 'then']);

/** Whether what a call is handed at a position gets what failed: `loaded.catch(report)`. */
export function isRejectionAt(ast: Ast, call: SyntaxNode, position: number): boolean {
  const callee = childNode(call, 'expression');
  const name = callee && endName(ast, callee);
  // `source.pipe(catchError((error) => …))`.
  if (name === 'catchError' || name === 'retryWhen') return position === 0;
  if (!callee || !memberBase(ast, callee)) return false;
  if (name === 'catch') return position === 0;
  if (position !== 1 || !withRejection.has(name ?? '')) return false;
  // `bus.subscribe(topic, handle)` has its one function second.
  return name === 'then' || isForSuccess(ast, childList(call, 'arguments')[0]);
}

function isForSuccess(ast: Ast, first: SyntaxNode | undefined): boolean {
  if (ast.is(first, ...functionKinds, 'NullKeyword')) return true;
  return ast.is(first, 'Identifier') && /^(?:undefined|(?:on|handle)[A-Z].*)$/u.test(textOf(first));
}

/** A parameter that gets what failed: `loaded.catch((error) => …)`. */
export function isRejection(ast: Ast, parameter: SyntaxNode): boolean {
  const handler = parameter.parent;
  const call = handler?.parent;
  if (!handler || !ast.is(parameter, 'Parameter') || !ast.is(handler, ...functionKinds)) return false;
  if (!ast.is(call, 'CallExpression') || childList(handler, 'parameters')[0] !== parameter) return false;
  return isRejectionAt(ast, call, childList(call, 'arguments').indexOf(handler));
}
