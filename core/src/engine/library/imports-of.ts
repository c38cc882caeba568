import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { childList, childNode } from '../ast/ast.js';

/** One `import` or `export ... from`: the text of its module, and the names it takes. */
export interface ModuleImport {
  readonly specifier: SyntaxNode;
  /** Names as they stand for their declarations. */
  readonly names: readonly SyntaxNode[];
  /** `import * as`, `export *`, `import()`: all of the module can be meant. */
  readonly takesAll: boolean;
}

/** The imports of a file: statements, `import x = require()`, `import()` and the type `import()`. */
export function importsOf(ast: Ast, source: SourceFileNode): readonly ModuleImport[] {
  const found: ModuleImport[] = [];
  for (const statement of source.statements) {
    const specifier = childNode(statement, 'moduleSpecifier');
    if (specifier !== undefined) found.push(importOfStatement(ast, statement, specifier));
  }
  // `import` as a word of code elsewhere than in a statement is rare: the walk is for files that have it.
  if (/\bimport\s*\(|\brequire\s*\(/u.test(source.text)) {
    ast.walk(source, (node) => {
      const specifier = specifierOfCall(ast, node);
      if (specifier !== undefined) found.push({ specifier, names: [], takesAll: true });
    });
  }
  return found;
}

function importOfStatement(ast: Ast, statement: SyntaxNode, specifier: SyntaxNode): ModuleImport {
  const names: SyntaxNode[] = [];
  let takesAll = false;
  const clause = childNode(statement, 'importClause');
  const defaultName = clause && childNode(clause, 'name');
  if (defaultName !== undefined) names.push(defaultName);
  const bindings =
    clause === undefined ? exportClauseOf(ast, statement, specifier) : childNode(clause, 'namedBindings');
  if (bindings === undefined) takesAll = clause === undefined && ast.sourceTextOf(statement).startsWith('export');
  else if (ast.sourceTextOf(bindings).startsWith('*')) takesAll = true;
  else {
    for (const element of childList(bindings, 'elements')) {
      const name = childNode(element, 'name');
      if (name !== undefined) names.push(name);
    }
  }
  return { specifier, names, takesAll };
}

function exportClauseOf(ast: Ast, statement: SyntaxNode, specifier: SyntaxNode): SyntaxNode | undefined {
  return ast.childrenOf(statement).find((child) => child !== specifier && /^[{*]/u.test(ast.sourceTextOf(child)));
}

/** The module of `import('m')`, `require('m')`, or the type `import('m')`. */
function specifierOfCall(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  const text = ast.is(node, 'CallExpression') ? ast.sourceTextOf(node) : '';
  if (/^(?:import|require)\s*\(/u.test(text)) {
    const [argument] = childList(node, 'arguments');
    return ast.is(argument, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? argument : undefined;
  }
  if (ast.is(node, 'StringLiteral') && ast.is(node.parent, 'LiteralType')) {
    const outer = node.parent.parent;
    return outer !== undefined && /^(?:typeof\s+)?import\s*\(/u.test(ast.sourceTextOf(outer)) ? node : undefined;
  }
  return ast.is(node, 'StringLiteral') && /^require\s*\(/u.test(ast.sourceTextOf(node.parent ?? node))
    ? node
    : undefined;
}
