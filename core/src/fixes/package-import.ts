import type { SyntaxNode } from '../engine/host/type-host.js';
import type { FixFile } from './fix-file.js';
import type { TextEdit } from './fix.js';

import { childList, childNode, textOf } from '../engine/ast/ast.js';
import { quoted } from './text-style.js';

const packageName = '@verklaar/annotations';

/** How a file names something of the annotation package, and what must be added for that. */
export interface PackageImport {
  readonly local: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes a name of `@verklaar/annotations` usable in a file.
 *
 * @returns `undefined` when the package cannot be imported, or the name means something else in the file.
 */
export function importFromPackage(name: string, file: FixFile): PackageImport | undefined {
  const { ast, source, style } = file;
  const imports = source.statements.filter((statement) => isPackageImport(file, statement));
  const bindings = imports.flatMap((statement) => namedBindingsOf(statement) ?? []);
  const specifiers = bindings
    .filter((node) => !ast.is(node, 'NamespaceImport'))
    .flatMap((node) => childList(node, 'elements'));
  const known = specifiers.find((specifier) => importedName(file, specifier) === name);
  const local = known && childNode(known, 'name');
  if (local !== undefined) return { local: textOf(local), edits: [] };
  const namespace = bindings.find((node) => ast.is(node, 'NamespaceImport'));
  const namespaceName = namespace && childNode(namespace, 'name');
  if (namespaceName !== undefined) return { local: `${textOf(namespaceName)}.${name}`, edits: [] };
  if (!file.canImport || isTaken(name, file)) return undefined;
  const last = specifiers.at(-1);
  if (last !== undefined) return { local: name, edits: [file.insert(last.end, `, ${name}`)] };
  const line = `import { ${name} } from ${quoted(packageName, style.quote)}${style.semicolon}`;
  return { local: name, edits: [insertStatement(line, file)] };
}

/**
 * Whether a name of the file's own would be hidden, or hide what is imported.
 *
 * @param except - Offset at which the name may stand: where somebody is typing it.
 */
export function isTaken(name: string, { ast, source }: FixFile, except?: number): boolean {
  let found = false;
  ast.walk(source, (node) => {
    if (!ast.is(node, 'Identifier') || textOf(node) !== name || isMemberName(ast, node)) return;
    if (except === undefined || ast.startOf(node) !== except) found = true;
  });
  return found;
}

/** Names that stand below something else: of a property, or before `as` in an import. */
function isMemberName(ast: FixFile['ast'], node: SyntaxNode): boolean {
  const { parent } = node;
  switch (parent && ast.kindOf(parent)) {
    case 'EnumMember':
    case 'GetAccessor':
    case 'JsxAttribute':
    case 'MethodDeclaration':
    case 'MethodSignature':
    case 'PropertyAccessExpression':
    case 'PropertyAssignment':
    case 'PropertyDeclaration':
    case 'PropertySignature':
    case 'SetAccessor':
      return parent !== undefined && childNode(parent, 'name') === node;
    case 'BindingElement':
    case 'ImportSpecifier':
      return parent !== undefined && childNode(parent, 'propertyName') === node;
    case 'ExportSpecifier':
      return (
        parent !== undefined && childNode(parent, 'propertyName') !== undefined && childNode(parent, 'name') === node
      );
    default:
      return false;
  }
}

/** Puts a line of imports before the others: after directives, and above the doc comment of what comes first. */
export function insertStatement(line: string, file: FixFile): TextEdit {
  const { source, style, text } = file;
  const first = source.statements.find((statement) => !isDirective(file, statement));
  if (first === undefined) {
    const gap = text === '' || /[\n\r]$/u.test(text) ? '' : style.lineEnd;
    return file.insert(text.length, `${gap}${line}${style.lineEnd}`);
  }
  return file.insert(startWithDocComment(file, first), `${line}${style.lineEnd}`);
}

/** A doc comment directly above a statement speaks of it and stays with it. */
export function startWithDocComment({ ast, text }: FixFile, statement: SyntaxNode): number {
  const start = ast.startOf(statement);
  const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/[\t ]*(?:\r?\n)?[\t ]*$/u.exec(text.slice(statement.pos, start));
  return doc === null ? start : statement.pos + doc.index;
}

export function isDirective({ ast }: FixFile, statement: SyntaxNode): boolean {
  return ast.is(statement, 'ExpressionStatement') && ast.is(childNode(statement, 'expression'), 'StringLiteral');
}

function isPackageImport({ ast }: FixFile, statement: SyntaxNode): boolean {
  if (!ast.is(statement, 'ImportDeclaration')) return false;
  const specifier = childNode(statement, 'moduleSpecifier');
  const clause = childNode(statement, 'importClause');
  return (
    specifier !== undefined && textOf(specifier) === packageName && clause !== undefined && !isTypeOnly(ast, clause)
  );
}

export function isTypeOnly(ast: FixFile['ast'], node: SyntaxNode): boolean {
  return /^type\s+[^,\s]/u.test(ast.sourceTextOf(node)) && !/^type\s+from\b/u.test(ast.sourceTextOf(node));
}

function namedBindingsOf(statement: SyntaxNode): SyntaxNode | undefined {
  const clause = childNode(statement, 'importClause');
  return clause && childNode(clause, 'namedBindings');
}

function importedName({ ast }: FixFile, specifier: SyntaxNode): string | undefined {
  if (isTypeOnly(ast, specifier)) return undefined;
  const name = childNode(specifier, 'propertyName') ?? childNode(specifier, 'name');
  return name && textOf(name);
}
