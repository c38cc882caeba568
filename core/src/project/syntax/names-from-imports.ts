import { ts } from 'ts-morph';

import type { ResolveModule } from './resolve-modules.js';

import { annotationNames, annotationPackage } from '../../engine/names/annotation-names.js';
import { schemaPattern, tagPattern } from '../../engine/names/candidate-names.js';
import { mentionsAny } from '../../engine/names/mentions.js';

const passesOn = /\bexport\b[^;]*\bfrom\b/u;

/** Files that a file imports, by what they can give to it. */
export interface ImportedNames {
  /** Local names of what may be an annotation under a name of somebody's own. */
  readonly names: readonly string[];
  /** Own files that say something of schemas, which a schema of this file may be made of. */
  readonly schemas: readonly string[];
}

/** @param textOf - Text of an own file; undefined for any other. */
export function namesFromImports(
  tree: ts.SourceFile,
  resolveModule: ResolveModule,
  textOf: (file: string) => string | undefined,
): ImportedNames {
  const names: string[] = [];
  const schemas: string[] = [];
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const { importClause, moduleSpecifier } = statement;
    if (ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === annotationPackage) continue;
    const file = resolveModule(moduleSpecifier);
    const text = file === undefined ? undefined : textOf(file);
    if (file === undefined || text === undefined) continue;
    if (schemaPattern.test(text)) schemas.push(file);
    if (mentionsAny(text, annotationNames) || tagPattern.test(text) || passesOn.test(text))
      names.push(...localNames(importClause));
  }
  return { names, schemas };
}

function localNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (clause === undefined) return [];
  const { name, namedBindings } = clause;
  const bound =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings.name.text]
        : namedBindings.elements.map((element) => element.name.text);
  return name === undefined ? bound : [name.text, ...bound];
}
