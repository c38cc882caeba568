import type ts from 'typescript';

import path from 'node:path';

import { libraryFolder as bundledFolder, readLibraryFile } from '../../core/src/project/compiler-libraries.js';

/** Library files are the same for all programs of one compiler, and the largest part of a small program. */
const libraries = new WeakMap<object, Map<string, ts.SourceFile>>();

/** The last program of those that share trees, and its texts. */
interface Earlier {
  readonly files: Readonly<Record<string, string>>;
  readonly program: ts.Program;
}

const earlier = new WeakMap<object, Earlier>();

/**
 * A program over texts in memory; the language's own library is read from the compiler's installation.
 *
 * @param trees - Keeps the first tree of each file for later programs under the same options.
 */
export function createMemoryProgram(
  compiler: typeof ts,
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
  trees = new Map<string, ts.SourceFile>(),
): ts.Program {
  const known = libraries.get(compiler) ?? new Map<string, ts.SourceFile>();
  libraries.set(compiler, known);
  const settings: ts.CompilerOptions = {
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.NodeNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    strict: true,
    types: [],
    ...options,
  };
  const installed = path.posix.dirname(compiler.sys.getExecutingFilePath().replaceAll('\\', '/'));
  // ts-morph carries the library inside its bundle.
  const libraryFolder = installed.includes('@ts-morph') ? bundledFolder : installed;
  const read = (file: string): string | undefined =>
    files[file] ??
    (file.startsWith(libraryFolder) ? (readLibraryFile(file) ?? compiler.sys.readFile(file)) : undefined);
  const folders = new Set(Object.keys(files).flatMap(foldersOf));
  const host: ts.CompilerHost = {
    getSourceFile(file, languageVersionOrOptions) {
      const inMemory = files[file] !== undefined;
      const cached = inMemory ? undefined : known.get(file);
      if (cached !== undefined) return cached;
      const text = read(file);
      if (text === undefined) return undefined;
      const kept = trees.get(file);
      if (kept?.text === text) return kept;
      const sourceFile = compiler.createSourceFile(file, text, languageVersionOrOptions);
      if (!inMemory) known.set(file, sourceFile);
      else if (kept === undefined) trees.set(file, sourceFile);
      return sourceFile;
    },
    getDefaultLibFileName: (forOptions) => `${libraryFolder}/${compiler.getDefaultLibFileName(forOptions)}`,
    getDefaultLibLocation: () => libraryFolder,
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (file) => read(file) !== undefined,
    readFile: read,
    directoryExists: (folder) => folders.has(folder),
    getDirectories: () => [],
  };
  const isSource = settings.allowJs === true ? /\.[cm]?[jt]sx?$/u : /\.[cm]?tsx?$/u;
  const rootNames = Object.keys(files).filter((file) => isSource.test(file) && !file.includes('/node_modules/'));
  const last = earlier.get(trees);
  const program = compiler.createProgram({
    rootNames,
    options: settings,
    host,
    ...(last !== undefined && isSameLayout(last.files, files) && { oldProgram: last.program }),
  });
  earlier.set(trees, { files, program });
  return program;
}

/** Whether imports lead where they led before: the same files, and the same said of packages. */
function isSameLayout(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(now);
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => before[name] !== undefined && (!name.endsWith('.json') || before[name] === now[name]))
  );
}

function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/') || '/');
}
