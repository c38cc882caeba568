import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { OriginTracer } from './trace-origin.js';

import { childList, childNode } from '../ast/ast.js';
import { endName } from '../scope/member-chain.js';
import { functionKinds } from '../scope/scopes.js';
import { handlerType, optionOf } from './handler-type.js';
import { type Origin, stepInto } from './origin.js';

/** What a parameter is handed by the code that its function was handed to: a package, or a call of the function itself. */
export function handedOrigins(ast: Ast, tracer: OriginTracer, parameter: SyntaxNode): readonly Origin[] {
  return [
    ...callbackParameter(ast, tracer, parameter),
    ...handlerParameter(ast, tracer, parameter),
    ...optionParameter(ast, tracer, parameter),
    ...runAtOnce(ast, tracer, parameter),
  ];
}

function calleeOrigins(tracer: OriginTracer, call: SyntaxNode): readonly Origin[] {
  const callee = childNode(call, 'expression');
  return callee ? tracer.originsOf(callee) : [];
}

/** A parameter of a function that is handed to a call: `withScope((scope) => …)`. */
function callbackParameter(ast: Ast, tracer: OriginTracer, parameter: SyntaxNode): readonly Origin[] {
  const handler = parameter.parent;
  const call = handler?.parent;
  if (!handler || !ast.is(call, 'CallExpression', 'NewExpression') || !ast.is(handler, ...functionKinds)) return [];
  if (!childList(call, 'arguments').includes(handler)) return [];
  const index = childList(handler, 'parameters').indexOf(parameter);
  if (isForFailure(ast, call, handler)) return [];
  return calleeOrigins(tracer, call).map((origin) =>
    // What a promise gives is what it was asked for.
    origin.path.at(-1) === 'then' && index === 0
      ? { ...origin, path: origin.path.slice(0, -1) }
      : stepInto(origin, `#${index}`),
  );
}

/** `getCurrentPosition(show, (error) => …)`: the second function is told what went wrong. */
function isForFailure(ast: Ast, call: SyntaxNode, handler: SyntaxNode): boolean {
  const name = endName(ast, childNode(call, 'expression') ?? call) ?? '';
  return /^(?:getCurrentPosition|watchPosition)$/u.test(name) && childList(call, 'arguments')[0] !== handler;
}

/** A parameter of a function among the options of a call: `EmailProvider({ sendVerificationRequest: ({ identifier }) => … })`. */
function optionParameter(ast: Ast, tracer: OriginTracer, parameter: SyntaxNode): readonly Origin[] {
  const option = optionOf(ast, parameter);
  if (!option) return [];
  return calleeOrigins(tracer, option.call)
    .filter((origin) => origin.package !== undefined)
    .map((origin) => stepInto(origin, ...option.path));
}

/** A parameter of a function that has the type of a handler: `const send: RequestHandler = (request) => …`. */
function handlerParameter(ast: Ast, tracer: OriginTracer, parameter: SyntaxNode): readonly Origin[] {
  const said = handlerType(ast, parameter);
  if (!said) return [];
  return tracer.originsOfType(said.type).map((origin) => {
    const isMade = origin.path.at(-1) === '()';
    return stepInto(isMade ? { ...origin, path: origin.path.slice(0, -1) } : origin, ...said.path);
  });
}

/** `(function ($) { … })(jQuery)`. */
function runAtOnce(ast: Ast, tracer: OriginTracer, parameter: SyntaxNode): readonly Origin[] {
  const handler = parameter.parent;
  let around = handler?.parent;
  while (ast.is(around, 'ParenthesizedExpression')) around = around.parent;
  if (!handler || !ast.is(around, 'CallExpression') || !ast.is(handler, 'ArrowFunction', 'FunctionExpression'))
    return [];
  const callee = childNode(around, 'expression');
  if (
    !ast.is(callee, 'ParenthesizedExpression', 'FunctionExpression') ||
    handler.pos < callee.pos ||
    handler.end > callee.end
  )
    return [];
  const given = childList(around, 'arguments')[childList(handler, 'parameters').indexOf(parameter)];
  return given ? tracer.originsOf(given) : [];
}
