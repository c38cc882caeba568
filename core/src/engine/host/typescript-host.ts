import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { SyntaxProblem, TypeHost } from './type-host.js';

import { createDeclarationMaps } from './declaration-map.js';
import { membersFromElsewhere } from './members.js';
import { createNamedTypes } from './named-types.js';
import { createNodeIndex } from './node-index.js';
import { createPackageFinder, type ReadFile } from './package-of.js';
import { packagesIn } from './packages-in.js';
import { plainDeclarations } from './plain-declarations.js';
import { requireMatchingCompiler } from './require-matching-compiler.js';
import { resolveName } from './resolve-name.js';
import { sourceOfDeclaration } from './source-of.js';
import { createStackGuard } from './stack-guard.js';
import { syntaxOf } from './syntax-of.js';
import { createTypeShapes } from './type-shapes.js';

export interface TypeScriptHostOptions {
  /** The namespace of the compiler that made the program. */
  readonly ts: CompilerApi;
  readonly program: ts.Program;
  /** Absolute POSIX path of the workspace: what lies outside is not own. */
  readonly root?: string;
  /** Own files to analyse; default: the program's source files that are no declaration files and no dependencies. */
  readonly files?: readonly string[];
  /** Reads `package.json` files, declaration maps and the sources they name; default: what the program has read. */
  readonly readFile?: ReadFile;
}

/**
 * The type host over a program of TypeScript 5.4 to 6.0, of whatever installation: ESLint's, the CLI's, the editor's.
 *
 * @throws CompilerMismatchError when the namespace and the program come from different versions, or from TypeScript 7.
 */
export function createTypeScriptHost({ ts: api, program, root, files, readFile }: TypeScriptHostOptions): TypeHost {
  requireMatchingCompiler(api, program);
  const checker = program.getTypeChecker();
  const nodes = createNodeIndex(api, program);
  const namedTypes = createNamedTypes(api, program);
  const shapes = createTypeShapes(api, program);
  const read = readFile ?? ((path: string) => program.getSourceFile(path)?.text);
  const packageOf = createPackageFinder(read);
  const originalPlace = createDeclarationMaps(read);
  const guard = createStackGuard();
  const own = [...(files ?? ownFiles(program, root))].sort();

  let packages: ReadonlyMap<string, string | undefined> | undefined;

  const host: TypeHost = {
    compiler: { name: 'typescript', version: api.version },
    syntax: syntaxOf(api),
    files: () => own,
    sourceFile: (file) => program.getSourceFile(file),
    syntaxErrors: (file) => syntaxErrors(api, program, file),
    declarationsOf: (names) =>
      names.map((place) => {
        const name = nodes.nodeAt(place);
        if (name === undefined) return [];
        const found = guard.ask(place.file, () => resolveName(api, checker, name), undefined);
        return plainDeclarations(found?.declarations);
      }),
    namedTypesOf: (places) =>
      places.map((place) => {
        const node = nodes.nodeAt(place);
        return node === undefined ? [] : guard.ask(place.file, () => namedTypes(checker.getTypeAtLocation(node)), []);
      }),
    membersOf: (declarations) =>
      declarations.map((declaration) => {
        const node = nodes.declarationNode(declaration);
        return node === undefined ? {} : guard.ask(declaration.file, () => membersFromElsewhere(program, node), {});
      }),
    typesOf: (places) =>
      places.map((place) => {
        const node = nodes.nodeAt(place);
        if (node === undefined) return 0;
        return guard.ask(place.file, () => shapes.handleOf(checker.getTypeAtLocation(node)), 0);
      }),
    shapesOf: (types) => types.map((type) => shapes.shapeOf(type)),
    packages: () => (packages ??= packagesIn(program, packageOf)),
    packageOf,
    sourceOf: (declaration) => sourceOfDeclaration(host, declaration, originalPlace),
  };
  return host;
}

/** Source that a package of the workspace brings, though found by its link among what is installed, is own code. */
function ownFiles(program: ts.Program, root = ''): readonly string[] {
  return program
    .getSourceFiles()
    .filter(
      (sourceFile) =>
        !sourceFile.isDeclarationFile &&
        !sourceFile.fileName.includes('/node_modules/') &&
        sourceFile.fileName.startsWith(root),
    )
    .map(({ fileName }) => fileName);
}

function syntaxErrors(api: CompilerApi, program: ts.Program, file: string): readonly SyntaxProblem[] {
  const sourceFile = program.getSourceFile(file);
  if (sourceFile === undefined) return [];
  return program.getSyntacticDiagnostics(sourceFile).map(({ start, length, messageText }) => ({
    file,
    start,
    length,
    message: api.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
