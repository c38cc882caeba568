import { ts } from 'ts-morph';

import type { Declaration, TypeHost } from '../../engine/host/type-host.js';
import type { FileSystem } from '../file-system.js';
import type { ResolveModule } from './resolve-modules.js';
import type { SyntaxTrees } from './syntax-trees.js';

import { createDeclarationMaps } from '../../engine/host/declaration-map.js';
import { createPackageFinder } from '../../engine/host/package-of.js';
import { sourceOfDeclaration } from '../../engine/host/source-of.js';
import { syntaxOf } from '../../engine/host/syntax-of.js';
import { nestsTooDeeply } from '../left-out.js';
import { findDeclaration, findName } from './find-node.js';
import { inheritedMembers } from './inherited-members.js';
import { createNameResolver } from './resolve-names.js';
import { syntaxErrorsOf } from './syntax-errors.js';
import { toDeclarations } from './to-declarations.js';

/**
 * A host that knows no types: names through scopes, imports and exports; what is made with `new`, and of what; members of base classes.
 * To every other question about types it answers that nothing is known.
 *
 * @param isIrrelevant - Whether nothing that an annotation could name comes from a file.
 */
export function createSyntaxHost(
  files: FileSystem,
  trees: SyntaxTrees,
  resolveModule: ResolveModule,
  isIrrelevant: (file: string) => boolean,
): TypeHost {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- Trees are made by the same compiler.
  const syntax = syntaxOf(ts);
  const sourceFile = (file: string): ts.SourceFile | undefined => trees.treeOf(file);
  const names = createNameResolver({ host: { sourceFile, syntax }, treeOf: sourceFile, resolveModule, isIrrelevant });
  const originalPlace = createDeclarationMaps(files.readFile);

  const host: TypeHost = {
    compiler: { name: 'typescript', version: ts.version },
    syntax,
    files: () => [],
    sourceFile,
    syntaxErrors: (file) => {
      if (trees.isLeftOut(file)) return [{ file, start: 0, length: 0, message: nestsTooDeeply }];
      const tree = sourceFile(file);
      return tree === undefined ? [] : syntaxErrorsOf(tree);
    },
    declarationsOf: (places) =>
      places.map((place) => {
        const tree = sourceFile(place.file);
        const name = tree && findName(tree, place);
        return name === undefined ? [] : toDeclarations(names.ofName(name));
      }),
    namedTypesOf: (places) =>
      places.map((place): readonly Declaration[] => {
        const tree = sourceFile(place.file);
        const property = (tree && findName(tree, place))?.parent;
        if (property === undefined || !ts.isPropertyDeclaration(property)) return [];
        const { initializer } = property;
        if (initializer === undefined || !ts.isNewExpression(initializer)) return [];
        const made = names.ofExpression(initializer.expression).filter(ts.isClassLike);
        const held = (initializer.typeArguments ?? []).flatMap(namesInType).flatMap((name) => names.ofName(name));
        return toDeclarations([...made, ...held]);
      }),
    membersOf: (declarations) =>
      declarations.map((declaration) => {
        const tree = sourceFile(declaration.file);
        const node = tree && findDeclaration(tree, declaration);
        return node === undefined ? {} : inheritedMembers(node, names);
      }),
    typesOf: (places) => places.map(() => 0),
    shapesOf: (types) => types.map(() => ({ kind: 'unknown', properties: [], parts: [] })),
    packageOf: createPackageFinder(files.readFile),
    sourceOf: (declaration) => sourceOfDeclaration(host, declaration, originalPlace),
  };
  return host;
}

/** The last names of all types that a type is written with. */
function namesInType(type: ts.Node): readonly ts.Node[] {
  const names: ts.Node[] = [];
  const pending = [type];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (ts.isTypeReferenceNode(node)) names.push(ts.isIdentifier(node.typeName) ? node.typeName : node.typeName.right);
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return names;
}
