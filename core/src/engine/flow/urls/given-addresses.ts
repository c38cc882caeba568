import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { valuesOfState } from '../values/setters.js';

/**
 * What a variable that holds an address may have been given: when it was made, `url = …` before the use, and by the setter of
 * a state.
 *
 * @param use - Where the address is read.
 */
export function givenAddresses(tracking: Tracking, declaration: SyntaxNode, use: SyntaxNode): readonly SyntaxNode[] {
  const { context, assignments } = tracking;
  const { ast } = context;
  if (ast.is(declaration, 'BindingElement')) {
    return ast.is(declaration.parent, 'ArrayBindingPattern') ? valuesOfState(tracking, declaration) : [];
  }
  if (!ast.is(declaration, 'VariableDeclaration')) return [];
  const initial = childNode(declaration, 'initializer');
  const given = assignments.reaching(declaration, declaredName(ast, declaration) ?? '', use);
  const values = given.assignments.flatMap(({ path, value }) => (value && path.length === 0 ? [value] : []));
  return initial && given.keepsInitial ? [initial, ...values] : values;
}
