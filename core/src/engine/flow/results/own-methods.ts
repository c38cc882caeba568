import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { isLanguageValue } from '../../scope/language-values.js';

/** A class of a library, an object of one, or what an interface of the project describes: its methods are its own. */
export function hasOwnMethods({ context: { ast, host }, definitions }: Tracking, base: SyntaxNode): boolean {
  if (isWrittenList(ast, definitions, base)) return false;
  const [type] = host.typesOf([placeOf(ast, base)]);
  const [shape] = type ? host.shapesOf([type]) : [];
  return shape?.isForeign === true || shape?.kind === 'function' || shape?.kind === 'object';
}

/** A list numbers what is in it; a map has keys. */
export function isList({ context: { ast, host }, definitions }: Tracking, base: SyntaxNode): boolean {
  if (isWrittenList(ast, definitions, base)) return true;
  return host.shapesOf(host.typesOf([placeOf(ast, base)]))[0]?.kind === 'list';
}

/** `const parts = […]`, `(parts: readonly string[]) =>`: the compiler has no more to say. */
function isWrittenList(ast: Ast, definitions: Definitions, base: SyntaxNode): boolean {
  if (isLanguageValue(ast, base)) return true;
  const [declaration, ...others] = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
  if (!declaration || others.length > 0 || !ast.is(declaration, 'Parameter', 'VariableDeclaration')) return false;
  const type = childNode(declaration, 'type');
  const plain = ast.is(type, 'TypeOperator') ? childNode(type, 'type') : type;
  return type ? ast.is(plain, 'ArrayType') : ast.is(childNode(declaration, 'initializer'), 'ArrayLiteralExpression');
}
