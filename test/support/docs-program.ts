import path from 'node:path';
import ts from 'typescript';

/** The language's own library is the same for all programs, and the largest part of a small one. */
const library = new Map<string, ts.SourceFile>();

/** A program over texts that stand nowhere on disk, among the installed packages. Paths are absolute, POSIX. */
export function createDocsProgram(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.Program {
  const settings: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    // Without the library for decorators: users need none.
    lib: ['lib.es2022.d.ts'],
    types: [],
    customConditions: ['@verklaar/source'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    ...options,
  };
  const disk = ts.createCompilerHost(settings);
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    directoryExists: (folder) => folders.has(folder) || disk.directoryExists?.(folder) === true,
    getSourceFile: (file, target, ...rest) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, target);
      const known = library.get(file);
      if (known !== undefined) return known;
      const source = disk.getSourceFile(file, target, ...rest);
      if (source !== undefined && /\/typescript\/lib\/lib\.[^/]*$/u.test(file)) library.set(file, source);
      return source;
    },
  };
  return ts.createProgram({ rootNames: [...files.keys()], options: settings, host });
}

function foldersAbove(file: string): readonly string[] {
  const folder = path.posix.dirname(file);
  return folder === file ? [] : [folder, ...foldersAbove(folder)];
}
