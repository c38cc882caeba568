import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';

const constant = /^[A-Z][\w$]*(?:\.[\w$]+)+$|^[A-Z][A-Z\d_]+$/u;

/** What stands first in a call, where it is written out: two constants may stand for one text. */
export function writtenName(ast: Ast, call: SyntaxNode): string | undefined {
  return textWritten(ast, childList(call, 'arguments')[0]);
}

/** What goes first in a call by a name: that of a message, a job, a queue. */
export function literalArgument(tracking: Tracking, call: SyntaxNode, index = 0): string | undefined {
  const value = childList(call, 'arguments')[index];
  return value && nameWritten(tracking, value);
}

/** A literal name, or a constant that stands for one: `'user.created'`, `Events.UserCreated`, `MAIL_QUEUE`, `queueName`. */
export function nameWritten({ context: { ast }, definitions }: Tracking, value: SyntaxNode): string | undefined {
  const text = textWritten(ast, value);
  if (text !== undefined || !ast.is(value, 'Identifier', 'PropertyAccessExpression')) return text;
  const [declaration, ...others] = ast.is(value, 'Identifier') ? definitions.ofName(value).own : [];
  const isVariable = ast.is(declaration, 'VariableDeclaration') && others.length === 0;
  const held = isVariable ? textWritten(ast, childNode(declaration, 'initializer')) : undefined;
  const source = ast.sourceTextOf(value);
  return held ?? (constant.test(source) ? source : undefined);
}

function textWritten(ast: Ast, value: SyntaxNode | undefined): string | undefined {
  const plain = ast.is(value, 'AsExpression') ? childNode(value, 'expression') : value;
  return ast.is(plain, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(plain) : undefined;
}
