import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import type { Editing } from './suggestions-for.js';

const packageName = '@verklaar/annotations';

/** How a file names something of the annotation package, and what must be added for that. */
export interface PackageImport {
  readonly local: string;
  readonly fixes: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * Makes a name of `@verklaar/annotations` usable in a file.
 *
 * @returns `undefined` when the package is not installed, or the name means something else in the file.
 */
export function importFromPackage(name: string, editing: Editing): PackageImport | undefined {
  const { body, sourceType } = editing.context.sourceCode.ast;
  if (sourceType !== 'module' || !isInstalled(editing)) return undefined;
  const imports = body.filter(isPackageImport);
  const known = imports.flatMap(({ specifiers }) => specifiers).find((specifier) => importedName(specifier) === name);
  if (known !== undefined) return { local: known.local.name, fixes: () => [] };
  if (isTaken(name, editing)) return undefined;
  const last = imports.flatMap(({ specifiers }) => specifiers.filter(isNamed)).at(-1);
  if (last !== undefined) return { local: name, fixes: (fixer) => [fixer.insertTextAfter(last, `, ${name}`)] };
  const line = `import { ${name} } from '${packageName}';`;
  return { local: name, fixes: (fixer) => [insertStatement(line, editing, fixer)] };
}

/** Puts a line of imports before the others, after directives. */
function insertStatement(line: string, { context }: Editing, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
  const { ast, text } = context.sourceCode;
  const first = ast.body.find((statement) => !('directive' in statement && statement.directive !== undefined));
  if (first !== undefined) return fixer.insertTextBefore(first, `${line}\n`);
  return fixer.insertTextAfterRange([0, text.length], `\n${line}\n`);
}

/** Whether a name of the file's own would be hidden, or hide what is imported. */
export function isTaken(name: string, { context }: Editing): boolean {
  return (context.sourceCode.scopeManager?.scopes ?? []).some(
    ({ set, through }) =>
      (set.get(name)?.defs.length ?? 0) > 0 || through.some(({ identifier }) => identifier.name === name),
  );
}

function isPackageImport(statement: TSESTree.ProgramStatement): statement is TSESTree.ImportDeclaration {
  return (
    statement.type === AST_NODE_TYPES.ImportDeclaration &&
    statement.source.value === packageName &&
    statement.importKind !== 'type'
  );
}

function isNamed(specifier: TSESTree.ImportClause): specifier is TSESTree.ImportSpecifier {
  return specifier.type === AST_NODE_TYPES.ImportSpecifier;
}

function importedName(specifier: TSESTree.ImportClause): string | undefined {
  if (!isNamed(specifier) || specifier.importKind === 'type') return undefined;
  const { imported } = specifier;
  return imported.type === AST_NODE_TYPES.Identifier ? imported.name : imported.value;
}

const installed = new WeakMap<object, Map<string, boolean>>();

function isInstalled({ services: { program }, source, reading: { compiler } }: Editing): boolean {
  const known = installed.get(program) ?? new Map<string, boolean>();
  installed.set(program, known);
  const folder = source.fileName.replace(/[^/]*$/u, '');
  const answer =
    known.get(folder) ??
    compiler.resolveModuleName(packageName, source.fileName, program.getCompilerOptions(), compiler.sys)
      .resolvedModule !== undefined;
  known.set(folder, answer);
  return answer;
}
