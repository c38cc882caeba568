import type { Evidence } from '../../facts/location.js';
import type { FixFile } from '../fix-file.js';

import { childList, childNode, textOf } from '../../engine/ast/ast.js';

/**
 * The name by which code at an offset can use a declared constant: where the file imports it, or has declared it above.
 *
 * @param path - Of the file, as evidence names it.
 */
export function constantOf(evidence: Evidence, offset: number, path: string, file: FixFile): string | undefined {
  const { ast, source } = file;
  const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(evidence.symbol);
  if (!isName) return undefined;
  for (const statement of source.statements) {
    if (ast.is(statement, 'ImportDeclaration')) {
      const specifier = childNode(statement, 'moduleSpecifier');
      if (specifier === undefined || !leadsTo(path, textOf(specifier), evidence.file)) continue;
      const clause = childNode(statement, 'importClause');
      if (clause === undefined || ast.sourceTextOf(clause).startsWith('type ')) continue;
      const bindings = childNode(clause, 'namedBindings');
      for (const binding of bindings ? childList(bindings, 'elements') : []) {
        const [imported, local] = [childNode(binding, 'propertyName'), childNode(binding, 'name')];
        const name = imported ?? local;
        if (local && name && textOf(name) === evidence.symbol && !ast.sourceTextOf(binding).startsWith('type '))
          return textOf(local);
      }
    }
    // Used before it is declared, a constant would stop the program when the class is made.
    if (evidence.file !== path || statement.end > offset || !ast.is(statement, 'VariableStatement')) continue;
    const list = childNode(statement, 'declarationList');
    const names = (list ? childList(list, 'declarations') : []).map((declaration) => childNode(declaration, 'name'));
    if (names.some((name) => name && textOf(name) === evidence.symbol)) return evidence.symbol;
  }
  return undefined;
}

/** Whether a relative import leads to a file. Both paths relative to the root. */
export function leadsTo(from: string, specifier: string, to: string): boolean {
  if (!specifier.startsWith('.')) return false;
  const bare = to.replace(codeEnding, '');
  const target = bareTarget(from, specifier);
  return target === bare || `${target}/index` === bare;
}

/** What a relative import means, relative to the root and without the ending of a file. */
export function bareTarget(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(codeEnding, '');
}

const codeEnding = /\.[cm]?[jt]sx?$/u;
