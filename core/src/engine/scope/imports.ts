import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';

/** What an import binds: `name` is the exported name, `default`, or `*` for the whole module. */
export interface Import {
  readonly specifier: string;
  readonly name: string;
  /** The text in the code that names the module. */
  readonly at: SyntaxNode;
}

/** Reads an import specifier, import clause, namespace import or `import x = require()`. */
export function importOf(ast: Ast, declaration: SyntaxNode): Import | undefined {
  switch (ast.kindOf(declaration)) {
    case 'ImportSpecifier': {
      const name = childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
      return name && withSpecifier(ast, declaration, textOf(name));
    }
    case 'ImportClause':
      return withSpecifier(ast, declaration, 'default');
    case 'NamespaceImport':
      return withSpecifier(ast, declaration, '*');
    case 'ImportEqualsDeclaration': {
      const reference = childNode(declaration, 'moduleReference');
      const text = ast.is(reference, 'ExternalModuleReference') ? childNode(reference, 'expression') : undefined;
      return text ? { specifier: textOf(text), name: '*', at: text } : undefined;
    }
    default:
      return undefined;
  }
}

function withSpecifier(ast: Ast, declaration: SyntaxNode, name: string): Import | undefined {
  let at: SyntaxNode | undefined = declaration;
  while (at && !ast.is(at, 'ImportDeclaration')) at = at.parent;
  const specifier = at && childNode(at, 'moduleSpecifier');
  return specifier ? { specifier: textOf(specifier), name, at: specifier } : undefined;
}

/** The module that `require('x')` or `import('x')` gives. */
export function requiredModule(ast: Ast, call: SyntaxNode): SyntaxNode | undefined {
  const callee = childNode(call, 'expression');
  const isRequire = ast.is(callee, 'Identifier') && textOf(callee) === 'require';
  if (!callee || !(isRequire || ast.is(callee, 'ImportKeyword'))) return undefined;
  const [specifier] = childList(call, 'arguments');
  return ast.is(specifier, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? specifier : undefined;
}
