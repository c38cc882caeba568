import { ts } from 'ts-morph';

/** Under which names a file exports what. */
export interface ModuleExports {
  /** Several: a value and a type of one name, overloads. */
  readonly named: ReadonlyMap<string, readonly Exported[]>;
  /** Modules of `export * from`. */
  readonly stars: readonly ts.Expression[];
  /** What `export =` gives. */
  readonly whole: ts.Expression | undefined;
}

/** What one export gives: a declaration, a name of this file, something of another module, or such a module as a whole. */
export type Exported =
  | { readonly kind: 'declaration'; readonly node: ts.Node }
  | { readonly kind: 'module'; readonly from: ts.Expression }
  | { readonly kind: 'local'; readonly name: ts.Node }
  | { readonly kind: 'other'; readonly from: ts.Expression; readonly name: string };

const known = new WeakMap<ts.Node, ModuleExports>();

/** Exports of a file, or of the body of a namespace. */
export function exportsOf(holder: ts.ModuleBlock | ts.SourceFile): ModuleExports {
  let exports = known.get(holder);
  if (exports === undefined) {
    exports = readExports(holder);
    known.set(holder, exports);
  }
  return exports;
}

function readExports(holder: ts.ModuleBlock | ts.SourceFile): ModuleExports {
  const named = new Map<string, Exported[]>();
  const stars: ts.Expression[] = [];
  let whole: ts.Expression | undefined;
  const add = (name: string, exported: Exported): void => {
    const list = named.get(name);
    if (list === undefined) named.set(name, [exported]);
    else list.push(exported);
  };
  const isAmbient = isAmbientBlock(holder);
  for (const statement of holder.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined) {
        if (moduleSpecifier !== undefined) stars.push(moduleSpecifier);
      } else if (ts.isNamespaceExport(exportClause)) {
        if (moduleSpecifier !== undefined) add(exportClause.name.text, { kind: 'module', from: moduleSpecifier });
      } else {
        for (const { name, propertyName } of exportClause.elements) {
          const source = propertyName ?? name;
          add(
            name.text,
            moduleSpecifier === undefined
              ? { kind: 'local', name: source }
              : { kind: 'other', from: moduleSpecifier, name: source.text },
          );
        }
      }
    } else if (ts.isExportAssignment(statement)) {
      if (statement.isExportEquals === true) whole = statement.expression;
      else {
        const isName = isEntityName(statement.expression);
        add(
          'default',
          isName ? { kind: 'local', name: statement.expression } : { kind: 'declaration', node: statement },
        );
      }
    } else if (isExported(statement) || isAmbient) {
      for (const { name, node } of declaredIn(statement)) add(name, { kind: 'declaration', node });
    }
  }
  return { named, stars, whole };
}

/** In the body of `declare namespace` everything is exported. */
function isAmbientBlock(holder: ts.ModuleBlock | ts.SourceFile): boolean {
  if (!ts.isModuleBlock(holder)) return false;
  return holder.getSourceFile().isDeclarationFile || hasModifier(holder.parent, ts.SyntaxKind.DeclareKeyword);
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function isEntityName(expression: ts.Expression): boolean {
  return (
    ts.isIdentifier(expression) || (ts.isPropertyAccessExpression(expression) && isEntityName(expression.expression))
  );
}

function declaredIn(statement: ts.Statement): readonly { readonly name: string; readonly node: ts.Node }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => namesBoundBy(declaration));
  }
  const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
  if (
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isImportEqualsDeclaration(statement)
  ) {
    const name = isDefault ? 'default' : statement.name?.text;
    return name === undefined ? [] : [{ name, node: statement }];
  }
  return [];
}

function namesBoundBy(
  declaration: ts.BindingElement | ts.VariableDeclaration,
): readonly { readonly name: string; readonly node: ts.Node }[] {
  const { name } = declaration;
  if (ts.isIdentifier(name)) return [{ name: name.text, node: declaration }];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesBoundBy(element)));
}
