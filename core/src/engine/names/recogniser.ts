import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../host/type-host.js';
import type { AnnotationName } from './annotation-names.js';
import type { Resolver } from './resolver.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { annotationPackage, isAnnotationName } from './annotation-names.js';

/** Tells which export of the annotation package an expression or a type name stands for, by what it resolves to. */
export interface Recogniser {
  /** For `PersonalData`, `v.PersonalData`, an alias, a re-export or a constant that holds one of them. */
  annotationOf(expression: SyntaxNode): AnnotationName | undefined;
}

/** Aliases of aliases beyond this are not written by people. */
const maximumAliases = 16;

export function createRecogniser(host: TypeHost, ast: Ast, resolver: Resolver): Recogniser {
  const known = new Map<SyntaxNode, AnnotationName | undefined>();
  const imports = new WeakMap<SourceFileNode, ImportedNames>();

  function annotationOf(expression: SyntaxNode, depth = 0): AnnotationName | undefined {
    const name = lastName(ast, expression);
    if (!name || depth > maximumAliases) return undefined;
    if (!known.has(name)) known.set(name, recognise(expression, name, depth));
    return known.get(name);
  }

  function recognise(expression: SyntaxNode, name: SyntaxNode, depth: number): AnnotationName | undefined {
    const declarations = resolver.declarationsOf(name);
    if (declarations.length === 0) return importedFromPackage(expression, name);
    for (const declaration of declarations) {
      const node = ast.nodeAt(declaration);
      if (!node) continue;
      if (host.packageOf(declaration.file)?.name === annotationPackage) {
        const text = declaredName(ast, node);
        if (text !== undefined && isAnnotationName(text)) return text;
      }
      const value = aliasedValue(ast, node);
      const found = value && annotationOf(value, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** A package that is not installed cannot be resolved, but an import that names it says the same. */
  function importedFromPackage(expression: SyntaxNode, name: SyntaxNode): AnnotationName | undefined {
    const source = ast.sourceFileOf(name);
    let names = imports.get(source);
    if (!names) {
      names = importsOfPackage(ast, source);
      imports.set(source, names);
    }
    if (expression === name) return names.locals.get(textOf(name));
    const qualifier = childNode(expression, 'expression') ?? childNode(expression, 'left');
    if (!qualifier || !ast.is(qualifier, 'Identifier') || !names.namespaces.has(textOf(qualifier))) return undefined;
    const text = textOf(name);
    return isAnnotationName(text) ? text : undefined;
  }

  return { annotationOf: (expression) => annotationOf(expression) };
}

interface ImportedNames {
  readonly locals: ReadonlyMap<string, AnnotationName>;
  readonly namespaces: ReadonlySet<string>;
}

function importsOfPackage(ast: Ast, source: SourceFileNode): ImportedNames {
  const locals = new Map<string, AnnotationName>();
  const namespaces = new Set<string>();
  for (const statement of source.statements) {
    const specifier = ast.is(statement, 'ImportDeclaration') ? childNode(statement, 'moduleSpecifier') : undefined;
    const bindings = childNode(childNode(statement, 'importClause') ?? statement, 'namedBindings');
    if (!specifier || textOf(specifier) !== annotationPackage || !bindings) continue;
    const local = childNode(bindings, 'name');
    if (local) namespaces.add(textOf(local));
    for (const element of childList(bindings, 'elements')) {
      const name = childNode(element, 'name');
      const imported = name && textOf(childNode(element, 'propertyName') ?? name);
      if (name && imported !== undefined && isAnnotationName(imported)) locals.set(textOf(name), imported);
    }
  }
  return { locals, namespaces };
}

/** What `const PII = PersonalData` or `const { PersonalData: PII } = annotations` stands for. */
function aliasedValue(ast: Ast, declaration: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(declaration, 'BindingElement'))
    return childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
  if (!ast.is(declaration, 'VariableDeclaration')) return undefined;
  const value = childNode(declaration, 'initializer');
  return value && lastName(ast, value) ? value : undefined;
}
