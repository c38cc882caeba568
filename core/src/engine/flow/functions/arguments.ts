import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** What a call runs, and with what: of `logger.info.apply(logger, [text])` that is `logger.info` with `text`. */
export interface LentCall {
  readonly callee: SyntaxNode;
  /** Of a list that is not written out, the list. */
  readonly values: readonly SyntaxNode[];
  /** The values are one list, and nobody knows what stands where in it. */
  readonly isList?: true;
}

/** What a function is lent to by `call`, `bind`, `apply` or `Reflect.apply`. Absent: the call runs what it names. */
export function lentCall(
  ast: Ast,
  call: SyntaxNode,
  callee: SyntaxNode,
  name: string | undefined,
): LentCall | undefined {
  if (name !== 'apply' && name !== 'bind' && name !== 'call') return undefined;
  const base = memberBase(ast, callee);
  if (!base) return undefined;
  const values = childList(call, 'arguments');
  if (name !== 'apply') return { callee: base, values: values.slice(1) };
  const isReflected = ast.is(base, 'Identifier') && textOf(base) === 'Reflect';
  const [lent, list] = isReflected ? [values[0], values[2]] : [base, values[1]];
  if (!lent || !list) return undefined;
  return ast.is(list, 'ArrayLiteralExpression')
    ? { callee: lent, values: childList(list, 'elements') }
    : { callee: lent, values: [list], isList: true };
}

/**
 * The function whose `arguments` a name is, as its body: that stands for whatever the function is called with, as a parameter of
 * its own would. Absent: it is another name, or one at the top of a file.
 */
export function argumentsObject(ast: Ast, name: SyntaxNode): SyntaxNode | undefined {
  if (textOf(name) !== 'arguments') return undefined;
  for (let around = name.parent; around; around = around.parent) {
    if (ast.is(around, ...functionKinds) && !ast.is(around, 'ArrowFunction')) return childNode(around, 'body');
  }
  return undefined;
}

/** `Array.prototype.slice.call(arguments)` is a list of them. */
export function listOfArguments(ast: Ast, call: SyntaxNode, callee: SyntaxNode): SyntaxNode | undefined {
  const [list, ...others] = childList(call, 'arguments');
  const lent = memberBase(ast, callee);
  const isWhole = others.every((other) => ast.is(other, 'NumericLiteral'));
  return isWhole && lent && /^(?:\[\]|Array\.prototype)\.(?:concat|slice)$/u.test(ast.sourceTextOf(lent))
    ? list
    : undefined;
}

/** Where the first spread stands in a list of values, if it may fill a place. */
export function firstSpread(ast: Ast, values: readonly SyntaxNode[], index: number): number | undefined {
  const at = values.slice(0, index + 1).findIndex((value) => ast.is(value, 'SpreadElement'));
  return at < 0 ? undefined : at;
}

/** Whether a parameter takes all that is handed over from its place on: `...values`, or what {@link argumentsObject} gives. */
export function takesAll(ast: Ast, parameter: SyntaxNode): boolean {
  return childNode(parameter, 'dotDotDotToken') !== undefined || ast.is(parameter, 'Block');
}

/** The place of a parameter among those of its function; what takes all that is handed over stands at the first. */
export function placeAmong(ast: Ast, callee: SyntaxNode, parameter: SyntaxNode): number {
  return ast.is(parameter, 'Block') && parameter.parent === callee
    ? 0
    : childList(callee, 'parameters').indexOf(parameter);
}
