import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';

import { childList } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { classAround } from '../../scope/class-members.js';

/** `this.rows`, `this.rows.at(-1)`, `[...this.byId.values()]`: what is kept, as it is. */
const asItIs = /^(?:\[\.\.\.)?this\s*\.[#\w$]+(?:\??\.(?:at|get|pop|shift|slice|values)\([^()]*\)|\[[^\]]*\]|!)*\]?$/u;

/**
 * Whether a method gives what its object keeps, and a type parameter of its class or of one above says what that is: only who
 * made the object knows, and the type of a call tells.
 */
export function givesKeptOfGenerics(ast: Ast, method: SyntaxNode): boolean {
  const holder = ast.is(method, 'MethodDeclaration') ? classAround(ast, method) : undefined;
  if (!holder || !(childList(holder, 'typeParameters').length > 0 || extendsGeneric(ast, holder))) return false;
  return returnedBy(ast, method).some((value) => asItIs.test(ast.sourceTextOf(value)));
}

/** `class Users extends Rows<User>`. */
function extendsGeneric(ast: Ast, holder: SyntaxNode): boolean {
  return childList(holder, 'heritageClauses').some((clause) =>
    childList(clause, 'types').some((type) => childList(type, 'typeArguments').length > 0),
  );
}
