import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { Evidence } from '../../facts/location.js';
import type { FixFile } from '../fix-file.js';
import type { FixProject } from '../fix-project.js';
import type { TextEdit } from '../fix.js';

import { childList, childNode, textOf } from '../../engine/ast/ast.js';
import { insertStatement, isTaken, isTypeOnly } from '../package-import.js';
import { quoted } from '../text-style.js';
import { bareTarget, constantOf, leadsTo } from './constant-of.js';

/** How a file names a constant of the project, and what must be added for that. */
export interface ConstantReference {
  readonly local: string;
  readonly edits: readonly TextEdit[];
}

/** As many files are looked at to know that an import leads back to nobody. */
const mostFiles = 50;

/**
 * Makes a declared constant usable at an offset of a file: as it is, or by an import.
 *
 * @param path - Of the file, relative to the root.
 * @returns `undefined` when it cannot be: it is declared below, not exported, elsewhere than in the project, its name means
 * something else here, or its file needs this one, which would stop the program when the class is made.
 */
export function referToConstant(
  evidence: Evidence,
  offset: number,
  path: string,
  project: FixProject,
): ConstantReference | undefined {
  const file = project.open(path);
  if (file === undefined) return undefined;
  const { file: from, symbol } = evidence;
  const local = constantOf(evidence, offset, path, file);
  if (local !== undefined) return { local, edits: [] };
  const target = from === path ? undefined : project.open(from);
  if (target === undefined || !isExported(symbol, target) || isTaken(symbol, file, offset)) return undefined;
  if (leadsBack(from, path, project)) return undefined;
  return { local: symbol, edits: [importEdit(symbol, from, path, file, target)] };
}

function importEdit(name: string, from: string, path: string, file: FixFile, target: FixFile): TextEdit {
  const { ast, source, style } = file;
  const imports = source.statements.filter((statement) => ast.is(statement, 'ImportDeclaration'));
  for (const statement of imports) {
    const clause = childNode(statement, 'importClause');
    const bindings = clause && childNode(clause, 'namedBindings');
    if (!clause || !bindings || !leadsTo(path, specifierOf(statement), from) || isTypeOnly(ast, clause)) continue;
    const last = ast.is(bindings, 'NamespaceImport') ? undefined : childList(bindings, 'elements').at(-1);
    if (last !== undefined) return file.insert(last.end, `, ${name}`);
  }
  const specifier = specifierFor(from, path, endingOf(file) ?? endingOf(target) ?? 'js');
  const line = `import { ${name} } from ${quoted(specifier, style.quote)}${style.semicolon}`;
  const last = imports.at(-1);
  return last === undefined ? insertStatement(line, file) : file.insert(last.end, `${style.lineEnd}${line}`);
}

/** Whether code of the file exports what stands in it under this name. */
function isExported(name: string, { ast, source }: FixFile): boolean {
  return source.statements.some((statement) => {
    if (ast.is(statement, 'ExportDeclaration') && childNode(statement, 'moduleSpecifier') === undefined) {
      let found = false;
      ast.walk(statement, (node) => {
        const isAsIs = ast.is(node, 'ExportSpecifier') && childNode(node, 'propertyName') === undefined;
        if (isAsIs && isNamed(node, name)) found = true;
      });
      return found;
    }
    if (!ast.is(statement, 'VariableStatement') || !ast.hasModifier(statement, 'export')) return false;
    const list = childNode(statement, 'declarationList');
    return (list ? childList(list, 'declarations') : []).some((declaration) => isNamed(declaration, name));
  });
}

function isNamed(node: SyntaxNode, name: string): boolean {
  const own = childNode(node, 'name');
  return own !== undefined && textOf(own) === name;
}

/** Whether a file imports another, by whatever way; what is too much to look at counts as such. */
function leadsBack(from: string, to: string, project: FixProject): boolean {
  const seen = new Set([from]);
  for (const path of seen) {
    if (seen.size > mostFiles) return true;
    const file = project.open(path);
    for (const specifier of file === undefined ? [] : relativeSpecifiers(file)) {
      if (leadsTo(path, specifier, to)) return true;
      for (const next of filesOf(path, specifier)) if (project.open(next) !== undefined) seen.add(next);
    }
  }
  return false;
}

function relativeSpecifiers({ ast, source }: FixFile): readonly string[] {
  return source.statements
    .filter((statement) => ast.is(statement, 'ExportDeclaration', 'ImportDeclaration'))
    .map(specifierOf)
    .filter((specifier) => specifier.startsWith('.'));
}

function specifierOf(statement: SyntaxNode): string {
  const specifier = childNode(statement, 'moduleSpecifier');
  return specifier === undefined ? '' : textOf(specifier);
}

/** Files that a relative import may mean. */
function filesOf(from: string, specifier: string): readonly string[] {
  const target = bareTarget(from, specifier);
  return ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].flatMap((ending) => [
    `${target}.${ending}`,
    `${target}/index.${ending}`,
  ]);
}

/** How relative imports of a file end: as the file that is made, as the source, or not at all. */
type Ending = 'js' | 'none' | 'ts';

function endingOf(file: FixFile): Ending | undefined {
  const [first] = relativeSpecifiers(file);
  if (first === undefined) return undefined;
  if (/\.[cm]?tsx?$/u.test(first)) return 'ts';
  return /\.[cm]?jsx?$/u.test(first) ? 'js' : 'none';
}

function specifierFor(from: string, path: string, ending: Ending): string {
  const [target, own] = [from.split('/'), path.split('/').slice(0, -1)];
  const shared = own.findIndex((part, index) => part !== target[index]);
  const depth = shared < 0 ? own.length : shared;
  const up = own.slice(depth).map(() => '..');
  const way = [...(up.length > 0 ? up : ['.']), ...target.slice(depth)].join('/');
  if (ending === 'ts') return way;
  if (ending === 'none') return way.replace(/\.[jt]sx?$/u, '');
  return way.replace(/\.([cm]?)[jt]sx?$/u, '.$1js');
}
