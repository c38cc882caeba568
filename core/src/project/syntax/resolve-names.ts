import { ts } from 'ts-morph';

import type { SyntaxNode, TypeHost } from '../../engine/host/type-host.js';
import type { ResolveModule } from './resolve-modules.js';

import { createAst } from '../../engine/ast/ast.js';
import { createScopes } from '../../engine/scope/scopes.js';
import { type Exported, exportsOf } from './module-exports.js';

/** What names stand for, as far as syntax tells: aliases and re-exports are followed to the end. */
export interface NameResolver {
  /** The declarations of a name; a module specifier stands for the source file. */
  ofName(name: ts.Node): readonly ts.Node[];
  /** Of an expression that is a name, or a member of what a name stands for. */
  ofExpression(expression: ts.Expression): readonly ts.Node[];
}

interface NameSources {
  readonly host: Pick<TypeHost, 'sourceFile' | 'syntax'>;
  readonly treeOf: (file: string) => ts.SourceFile | undefined;
  readonly resolveModule: ResolveModule;
  /** Whether nothing that an annotation could name comes from a file. */
  readonly isIrrelevant: (file: string) => boolean;
}

/** Aliases of aliases beyond this are circles. */
const maximumSteps = 32;

const none: readonly ts.Node[] = [];

export function createNameResolver({ host, treeOf, resolveModule, isIrrelevant }: NameSources): NameResolver {
  // One for each file: they remember every node they were asked about, and trees come and go.
  const scopesOf = new WeakMap<ts.SourceFile, ReturnType<typeof createScopes>>();
  function scopesAround(node: ts.Node): ReturnType<typeof createScopes> {
    const source = node.getSourceFile();
    let scopes = scopesOf.get(source);
    if (scopes === undefined) {
      scopes = createScopes(createAst(host as TypeHost));
      scopesOf.set(source, scopes);
    }
    return scopes;
  }

  function moduleAt(specifier: ts.Expression): ts.SourceFile | undefined {
    const file = resolveModule(specifier);
    return file === undefined ? undefined : treeOf(file);
  }

  /** Declarations in scope; a value and a type of one name in one scope are one thing. */
  function lookUp(name: ts.Node, isType: boolean, steps: number): readonly ts.Node[] {
    if (!ts.isIdentifier(name)) return none;
    const scopes = scopesAround(name);
    const asked = name as unknown as SyntaxNode;
    const values = scopes.declarationsOf(asked);
    const both = scopes.typeDeclarationsOf(asked);
    const found = isType || (values.length > 0 && values.every((one) => both.includes(one))) ? both : values;
    const nodes = [...new Set(found)] as unknown as readonly ts.Node[];
    return inOrder(nodes).flatMap((node) => followAlias(node, steps + 1));
  }

  /** Aliases that are being followed: one that leads back to itself (`import mail = mail`) stands for nothing. */
  const open = new Set<ts.Node>();

  function followAlias(declaration: ts.Node, steps: number): readonly ts.Node[] {
    if (steps > maximumSteps || open.has(declaration)) return none;
    open.add(declaration);
    try {
      return behindAlias(declaration, steps);
    } finally {
      open.delete(declaration);
    }
  }

  function behindAlias(declaration: ts.Node, steps: number): readonly ts.Node[] {
    if (ts.isImportSpecifier(declaration)) {
      const { moduleSpecifier } = declaration.parent.parent.parent;
      return exportedFrom(moduleSpecifier, (declaration.propertyName ?? declaration.name).text, steps);
    }
    if (ts.isImportClause(declaration)) return exportedFrom(declaration.parent.moduleSpecifier, 'default', steps);
    if (ts.isNamespaceImport(declaration)) {
      const source = moduleAt(declaration.parent.parent.moduleSpecifier);
      return source === undefined ? none : [source];
    }
    if (ts.isImportEqualsDeclaration(declaration)) {
      const { moduleReference } = declaration;
      if (!ts.isExternalModuleReference(moduleReference)) return ofEntity(moduleReference, steps);
      const source = moduleAt(moduleReference.expression);
      if (source === undefined) return none;
      const { whole } = exportsOf(source);
      return whole === undefined ? [source] : ofExpression(whole, steps);
    }
    return [declaration];
  }

  function exportedFrom(specifier: ts.Expression, name: string, steps: number): readonly ts.Node[] {
    const file = resolveModule(specifier);
    if (file === undefined || isIrrelevant(file)) return none;
    const source = treeOf(file);
    return source === undefined ? none : exportedBy(source, name, steps + 1, new Set());
  }

  function exportedBy(
    holder: ts.ModuleBlock | ts.SourceFile,
    name: string,
    steps: number,
    seen: Set<ts.Node>,
  ): readonly ts.Node[] {
    if (steps > maximumSteps || seen.has(holder)) return none;
    seen.add(holder);
    if (ts.isSourceFile(holder) && holder.fileName.endsWith('.json')) return name === 'default' ? [holder] : none;
    const { named, stars, whole } = exportsOf(holder);
    const own = named.get(name);
    if (own !== undefined) return inOrder(own.flatMap((exported) => ofExport(exported, steps)));
    if (whole !== undefined) {
      const target = ofExpression(whole, steps + 1);
      return name === 'default' ? target : target.flatMap((node) => memberOf(node, name, steps + 1));
    }
    if (name === 'default') return none;
    for (const star of stars) {
      const file = resolveModule(star);
      const source = file === undefined || isIrrelevant(file) ? undefined : treeOf(file);
      const found = source === undefined ? none : exportedBy(source, name, steps + 1, seen);
      if (found.length > 0) return found;
    }
    return none;
  }

  function ofExport(exported: Exported, steps: number): readonly ts.Node[] {
    switch (exported.kind) {
      case 'declaration':
        return followAlias(exported.node, steps + 1);
      case 'local':
        return ts.isIdentifier(exported.name)
          ? withTypes(exported.name, steps)
          : ofExpression(exported.name as ts.Expression, steps + 1);
      case 'module': {
        const source = moduleAt(exported.from);
        return source === undefined ? none : [source];
      }
      case 'other':
        return exportedFrom(exported.from, exported.name, steps);
    }
  }

  /** A name that may stand for a value or a type. */
  function withTypes(name: ts.Identifier, steps: number): readonly ts.Node[] {
    const values = lookUp(name, false, steps);
    return values.length > 0 ? values : lookUp(name, true, steps);
  }

  function ofEntity(name: ts.EntityName, steps: number): readonly ts.Node[] {
    if (ts.isIdentifier(name)) return withTypes(name, steps);
    return ofEntity(name.left, steps + 1).flatMap((holder) => memberOf(holder, name.right.text, steps + 1));
  }

  /** What an expression is, as far as a name leads: modules, namespaces, enums, classes, constants. */
  function ofExpression(expression: ts.Expression, steps: number): readonly ts.Node[] {
    if (steps > maximumSteps) return none;
    if (ts.isIdentifier(expression)) return lookUp(expression, false, steps);
    if (expression.kind === ts.SyntaxKind.ThisKeyword) {
      const around = ts.findAncestor(expression, ts.isClassLike);
      return around === undefined ? none : [around];
    }
    if (ts.isPropertyAccessExpression(expression)) {
      return ofExpression(expression.expression, steps + 1).flatMap((holder) =>
        memberOf(holder, expression.name.text, steps + 1),
      );
    }
    if (
      ts.isParenthesizedExpression(expression) ||
      ts.isAsExpression(expression) ||
      ts.isSatisfiesExpression(expression) ||
      ts.isNonNullExpression(expression)
    ) {
      return ofExpression(expression.expression, steps + 1);
    }
    return ts.isObjectLiteralExpression(expression) ? [expression] : none;
  }

  function memberOf(holder: ts.Node, name: string, steps: number): readonly ts.Node[] {
    if (steps > maximumSteps) return none;
    if (ts.isSourceFile(holder)) return exportedBy(holder, name, steps + 1, new Set());
    if (ts.isModuleDeclaration(holder)) {
      const { body } = holder;
      if (body === undefined) return none;
      if (ts.isModuleBlock(body)) return exportedBy(body, name, steps + 1, new Set());
      return ts.isModuleDeclaration(body) && body.name.text === name ? [body] : none;
    }
    if (ts.isEnumDeclaration(holder)) return holder.members.filter((member) => nameOf(member) === name);
    if (ts.isClassLike(holder)) return holder.members.filter((member) => nameOf(member) === name);
    if (ts.isObjectLiteralExpression(holder)) {
      const own = holder.properties.filter((property) => nameOf(property) === name);
      return own.slice(-1);
    }
    if (ts.isVariableDeclaration(holder) && holder.type === undefined && holder.initializer !== undefined) {
      return ofExpression(holder.initializer, steps + 1).flatMap((value) => memberOf(value, name, steps + 1));
    }
    return none;
  }

  function ofBinding(element: ts.BindingElement, name: string, steps: number): readonly ts.Node[] {
    if (steps > maximumSteps) return none;
    const holder = element.parent.parent;
    if (ts.isBindingElement(holder)) {
      const key = holder.propertyName ?? holder.name;
      const text = ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : undefined;
      if (text === undefined) return none;
      return ofBinding(holder, text, steps + 1).flatMap((value) => memberOf(value, name, steps + 1));
    }
    if (!ts.isVariableDeclaration(holder) || holder.initializer === undefined) return none;
    return ofExpression(holder.initializer, steps + 1).flatMap((value) => memberOf(value, name, steps + 1));
  }

  function ofName(name: ts.Node): readonly ts.Node[] {
    const { parent } = name;
    if (ts.isStringLiteralLike(name) && isSpecifier(name)) {
      const source = moduleAt(name);
      return source !== undefined && (ts.isExternalModule(source) || source.fileName.endsWith('.json'))
        ? [source]
        : none;
    }
    if (ts.isPropertyAccessExpression(parent) && parent.name === name) return ofExpression(parent, 0);
    if (ts.isQualifiedName(parent) && parent.right === name) return ofEntity(parent, 0);
    if (ts.isImportTypeNode(parent) && parent.qualifier === name) {
      const specifier = ts.isLiteralTypeNode(parent.argument) ? parent.argument.literal : undefined;
      if (specifier === undefined || !ts.isStringLiteral(specifier) || !ts.isIdentifier(name)) return none;
      return exportedFrom(specifier, name.text, 0);
    }
    if (
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent) ||
      ts.isImportEqualsDeclaration(parent)
    ) {
      return followAlias(parent, 0);
    }
    if (ts.isExportSpecifier(parent)) {
      const { moduleSpecifier } = parent.parent.parent;
      const { text } = parent.propertyName ?? parent.name;
      if (moduleSpecifier !== undefined) return exportedFrom(moduleSpecifier, text, 0);
      const local = parent.propertyName ?? parent.name;
      return ts.isIdentifier(local) ? withTypes(local, 0) : none;
    }
    if (ts.isBindingElement(parent) && parent.propertyName === name) {
      return ts.isIdentifier(name) || ts.isStringLiteral(name) ? ofBinding(parent, name.text, 0) : none;
    }
    if (isOwnName(name, parent)) return ts.isIdentifier(name) && isScoped(parent) ? ofOwnName(name, parent) : [parent];
    return ts.isIdentifier(name) ? lookUp(name, isTypeName(name), 0) : none;
  }

  /** A declaration's own name stands for all declarations of what it declares. */
  function ofOwnName(name: ts.Identifier, declaration: ts.Node): readonly ts.Node[] {
    const found = lookUp(name, true, 0);
    return found.includes(declaration) ? found : [declaration];
  }

  return { ofName, ofExpression: (expression) => ofExpression(expression, 0) };
}

function inOrder(nodes: readonly ts.Node[]): readonly ts.Node[] {
  if (nodes.length < 2) return nodes;
  return [...new Set(nodes)].sort((a, b) => (a.getSourceFile() === b.getSourceFile() ? a.pos - b.pos : 0));
}

function nameOf(node: ts.Node & { readonly name?: ts.Node | undefined }): string | undefined {
  const { name } = node;
  if (name === undefined) return undefined;
  return ts.isIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name) ||
    ts.isPrivateIdentifier(name)
    ? name.text
    : undefined;
}

function isSpecifier(literal: ts.StringLiteralLike): boolean {
  const { parent } = literal;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isExternalModuleReference(parent)) return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== literal) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** Whether a name is what a declaration calls itself. A shorthand property stands for its value. */
function isOwnName(name: ts.Node, parent: ts.Node & { readonly name?: ts.Node }): boolean {
  if (parent.name !== name || ts.isShorthandPropertyAssignment(parent)) return false;
  return !ts.isMetaProperty(parent) && !ts.isJsxAttribute(parent);
}

/** Declarations that other places know by name within a scope. */
function isScoped(declaration: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(declaration) ||
    ts.isClassLike(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isInterfaceDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isEnumDeclaration(declaration) ||
    ts.isModuleDeclaration(declaration)
  );
}

function isTypeName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isTypeReferenceNode(parent)) return true;
  if (ts.isQualifiedName(parent)) return true;
  if (!ts.isExpressionWithTypeArguments(parent) || !ts.isHeritageClause(parent.parent)) return false;
  return parent.parent.token === ts.SyntaxKind.ImplementsKeyword || ts.isInterfaceDeclaration(parent.parent.parent);
}
