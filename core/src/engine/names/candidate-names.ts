import type { Ast } from '../ast/ast.js';
import type { EngineContext } from '../engine-context.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { annotationNames, annotationPackage } from './annotation-names.js';
import { mentionsAny } from './mentions.js';

/** Every tag a doc comment can annotate with. */
export const tagPattern = /@(?:personalData|notPersonalData|dataSubject|processedFor)(?![\w-])/u;

/** What the metadata of a schema annotate with. */
export const schemaPattern = /\b(?:personalData|notPersonalData|processedFor|dataSubjects)\b/u;

/** Files that can hold annotations, and the names annotations can have in them. */
export interface Candidates {
  readonly files: readonly SourceFileNode[];
  readonly names: ReadonlySet<string>;
}

/**
 * Finds by text where annotations can stand, before anything is resolved.
 *
 * Sound, because a name of the annotation package enters a program by an import, and any other name for it is given in a
 * file that still holds a known one (`PersonalData as PII`, `const PII = PersonalData`, `type Email = Personal<...>`). So
 * names are gathered until no file gives a new one, and a file with none of them and no tag has no annotation. Only a
 * default export loses its name on the way: then every default import is a candidate. Where the package is out of reach,
 * only tags and schemas are looked for, and names given to types with a tag.
 *
 * @param knownNames - That files which are not read here give to annotations.
 */
export function findCandidates(context: EngineContext, knownNames: Iterable<string> = []): Candidates {
  const { host, ast } = context;
  const sources = host.files().flatMap((file) => host.sourceFile(file) ?? []);
  const names = new Set<string>([...annotationNames, ...knownNames]);
  const files = new Set<SourceFileNode>(
    sources.filter(({ text }) => tagPattern.test(text) || schemaPattern.test(text)),
  );
  let fresh: readonly string[] = isPackageInReach(context, sources) ? [...names] : [];
  do {
    const found = new Set<string>();
    for (const source of sources) {
      if (!files.has(source) && !mentionsAny(source.text, fresh)) continue;
      files.add(source);
      for (const alias of aliasesIn(ast, source, names)) found.add(alias);
    }
    if (found.has('default')) {
      for (const source of sources) for (const local of defaultImports(ast, source)) found.add(local);
    }
    fresh = [...found].filter((name) => name !== 'default' && !names.has(name));
    for (const name of fresh) names.add(name);
  } while (fresh.length > 0);
  return { files: sources.filter((source) => files.has(source)), names };
}

/** Of a package that no file of the program comes from, and that none imports, nothing can have the name. */
function isPackageInReach({ host }: EngineContext, sources: readonly SourceFileNode[]): boolean {
  const packages = host.packages?.();
  if (!packages || packages.has(annotationPackage)) return true;
  return sources.some(({ text, statements }) => {
    if (!text.includes(annotationPackage)) return false;
    return statements.some((statement) => {
      const specifier = childNode(statement, 'moduleSpecifier');
      return specifier !== undefined && textOf(specifier) === annotationPackage;
    });
  });
}

/**
 * Other names that a file gives to known ones: in imports, exports, constants and type aliases. `default`: by a default
 * export, so that every file may call it differently.
 */
export function aliasesIn(ast: Ast, source: SourceFileNode, known: ReadonlySet<string>): readonly string[] {
  const aliases: string[] = [];
  for (const statement of source.statements) {
    switch (ast.kindOf(statement)) {
      case 'VariableStatement':
        for (const variable of childList(childNode(statement, 'declarationList') ?? statement, 'declarations')) {
          aliases.push(...variableAliases(ast, variable, known));
        }
        break;
      case 'TypeAliasDeclaration': {
        const type = childNode(statement, 'type');
        const name = declaredName(ast, statement);
        const comment = source.text.slice(statement.pos, ast.startOf(statement));
        if (name !== undefined && type && (mentions(ast, type, known) || tagPattern.test(comment))) aliases.push(name);
        break;
      }
      case 'ExportAssignment': {
        const value = childNode(statement, 'expression');
        const name = value && lastName(ast, value);
        if (name && known.has(textOf(name))) aliases.push('default');
        break;
      }
      case 'ExportDeclaration':
      case 'ImportDeclaration':
      case 'ModuleDeclaration':
        aliases.push(...specifierAliases(ast, statement, known));
        break;
      default:
        break;
    }
  }
  return aliases;
}

function specifierAliases(ast: Ast, statement: SyntaxNode, known: ReadonlySet<string>): readonly string[] {
  const aliases: string[] = [];
  ast.walk(statement, (node) => {
    if (!ast.is(node, 'ImportSpecifier', 'ExportSpecifier')) return;
    const original = childNode(node, 'propertyName');
    const name = declaredName(ast, node);
    if (original && name !== undefined && known.has(textOf(original))) aliases.push(name);
  });
  return aliases;
}

function variableAliases(ast: Ast, variable: SyntaxNode, known: ReadonlySet<string>): readonly string[] {
  const value = childNode(variable, 'initializer');
  const callee = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : value;
  const source = callee && lastName(ast, callee);
  const name = declaredName(ast, variable);
  if (name !== undefined) return source && known.has(textOf(source)) ? [name] : [];
  return childList(childNode(variable, 'name') ?? variable, 'elements').flatMap((element) => {
    const original = childNode(element, 'propertyName');
    const local = declaredName(ast, element);
    return original && local !== undefined && known.has(textOf(original)) ? [local] : [];
  });
}

function mentions(ast: Ast, type: SyntaxNode, known: ReadonlySet<string>): boolean {
  let found = false;
  ast.walk(type, (node) => {
    found ||= ast.is(node, 'Identifier') && known.has(textOf(node));
  });
  return found;
}

/** Names that a file gives to what it imports as default. */
export function defaultImports(ast: Ast, source: SourceFileNode): readonly string[] {
  const locals: string[] = [];
  for (const statement of source.statements) {
    if (!ast.is(statement, 'ImportDeclaration')) continue;
    ast.walk(statement, (node) => {
      const original = childNode(node, 'propertyName');
      const isDefault = ast.is(node, 'ImportClause') || (original !== undefined && textOf(original) === 'default');
      const name = isDefault ? declaredName(ast, node) : undefined;
      if (name !== undefined) locals.push(name);
    });
  }
  return locals;
}
