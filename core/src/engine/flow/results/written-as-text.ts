import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { endName } from '../../scope/member-chain.js';

const writing = /^(?:serialize|stringify)/iu;

/**
 * What a text was made of, to be read again: of `JSON.parse(JSON.stringify(user))` the `user`, whose parts the result has, and
 * no others. Absent: the text comes from elsewhere.
 */
export function writtenAsText(
  { context: { ast }, definitions, library, origins }: Tracking,
  text: SyntaxNode,
): SyntaxNode | undefined {
  const [declaration, ...others] = ast.is(text, 'Identifier') ? definitions.ofName(text).own : [];
  const isVariable = others.length === 0 && declaration && ast.is(declaration, 'VariableDeclaration');
  const made = isVariable ? childNode(declaration, 'initializer') : text;
  const callee = ast.is(made, 'CallExpression') ? childNode(made, 'expression') : undefined;
  if (!made || !callee || !writing.test(endName(ast, callee) ?? '')) return undefined;
  const isKnown = origins.originsOf(callee).some((origin) => library.passes(origin));
  return isKnown ? childList(made, 'arguments')[0] : undefined;
}
