import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Import } from './imports.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { importOf } from './imports.js';

/** `isWhole`: whether the module it comes from exports the name is not said. */
export interface ReExport extends Import {
  readonly isWhole?: true;
}

/**
 * Where a module gets what it exports under a name without declaring it: `export { pino } from 'pino'`,
 * `import axios from 'axios'; export { axios }`. Where it says nothing of the name, all it hands on as a whole
 * (`export * from 'winston'`).
 */
export function reExported(ast: Ast, source: SourceFileNode, name: string): readonly ReExport[] {
  const named: ReExport[] = [];
  const whole: ReExport[] = [];
  const local = new Map<string, Import>();
  const given: string[] = [];
  for (const statement of childList(source, 'statements')) {
    if (ast.is(statement, 'ImportDeclaration')) {
      for (const declaration of importedIn(ast, statement)) {
        const found = importOf(ast, declaration);
        const known = childNode(declaration, 'name');
        if (found && known) local.set(textOf(known), found);
      }
    }
    if (!ast.is(statement, 'ExportDeclaration')) {
      const value = ast.is(statement, 'ExportAssignment') && name === 'default' && childNode(statement, 'expression');
      if (value && ast.is(value, 'Identifier')) given.push(textOf(value));
      continue;
    }
    const at = childNode(statement, 'moduleSpecifier');
    const clause = childNode(statement, 'exportClause');
    if (!clause && at) whole.push({ specifier: textOf(at), name, at, isWhole: true });
    if (!clause || !ast.is(clause, 'NamedExports')) continue;
    for (const element of childList(clause, 'elements')) {
      const exported = childNode(element, 'name');
      if (!exported || textOf(exported) !== name) continue;
      const original = textOf(childNode(element, 'propertyName') ?? exported);
      if (at) named.push({ specifier: textOf(at), name: original, at });
      else given.push(original);
    }
  }
  const said = [...named, ...given.flatMap((known) => local.get(known) ?? [])];
  return said.length > 0 ? said : whole;
}

function importedIn(ast: Ast, statement: SyntaxNode): readonly SyntaxNode[] {
  const clause = childNode(statement, 'importClause');
  const bindings = clause && childNode(clause, 'namedBindings');
  if (!clause) return [];
  if (!bindings) return [clause];
  return [clause, ...(ast.is(bindings, 'NamedImports') ? childList(bindings, 'elements') : [bindings])];
}
