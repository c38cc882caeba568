import { ts } from 'ts-morph';

import type { FileSystem } from './file-system.js';
import type { FileParser } from './parse-files.js';
import type { ConfigReader } from './read-tsconfigs.js';

import { libraryFolder } from './compiler-libraries.js';
import { libraryTree } from './library-trees.js';

/** Makes programs that share the trees of files they read under the same options. */
export interface ProgramFactory {
  create(request: {
    readonly files: readonly string[];
    readonly options: ts.CompilerOptions;
    /** Reads the configs of the projects referred to. */
    readonly reader: ConfigReader;
    readonly references?: readonly ts.ProjectReference[] | undefined;
    /** Made of the same request, with other texts: what has not changed is taken over. */
    readonly before?: ts.Program | undefined;
  }): ts.Program;
  /** The text of a file is another one: its trees are made again. */
  forget(file: string): void;
}

export function createProgramFactory(files: FileSystem, parser: FileParser): ProgramFactory {
  /** By file, then by what decides on a tree. */
  const trees = new Map<string, Map<string, ts.SourceFile>>();

  function create({
    files: rootNames,
    options,
    reader,
    references,
    before,
  }: Parameters<ProgramFactory['create']>[0]): ts.Program {
    const settings = treeSettings(options);
    const host: ts.CompilerHost & { useSourceOfProjectReferenceRedirect(): boolean } = {
      ...files,
      getSourceFile(file, languageVersionOrOptions) {
        const format =
          typeof languageVersionOrOptions === 'object' ? languageVersionOrOptions.impliedNodeFormat : undefined;
        const key = `${format ?? ''}|${settings}`;
        const ofFile = trees.get(file) ?? new Map<string, ts.SourceFile>();
        const known = ofFile.get(key);
        if (known !== undefined) return known;
        const text = files.readFile(file);
        if (text === undefined) return undefined;
        const parse = (): ts.SourceFile => parser.parse(file, text, languageVersionOrOptions);
        const tree = libraryTree(file, key, text, parse) ?? parse();
        trees.set(file, ofFile.set(key, tree));
        return tree;
      },
      getDefaultLibFileName: (forOptions) => `${libraryFolder}/${ts.getDefaultLibFileName(forOptions)}`,
      getDefaultLibLocation: () => libraryFolder,
      writeFile: () => undefined,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (file) => (files.useCaseSensitiveFileNames ? file : file.toLowerCase()),
      useCaseSensitiveFileNames: () => files.useCaseSensitiveFileNames,
      getNewLine: () => '\n',
      getParsedCommandLine: (file) => reader.read(file),
      // As in an editor: another project of the workspace is read in source, built or not.
      useSourceOfProjectReferenceRedirect: () => true,
      // Types are read from comments that the engine scans itself.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    };
    return ts.createProgram({
      rootNames,
      options: { ...options, noEmit: true },
      host,
      ...(references === undefined ? {} : { projectReferences: references }),
      ...(before === undefined ? {} : { oldProgram: before }),
    });
  }

  return { create, forget: (file) => void trees.delete(file) };
}

/** Options that change neither how a file is parsed nor how its names are bound. */
const unrelated = new Set([
  'baseUrl',
  'composite',
  'configFilePath',
  'customConditions',
  'declaration',
  'declarationDir',
  'declarationMap',
  'incremental',
  'inlineSources',
  'noEmit',
  'outDir',
  'paths',
  'pathsBasePath',
  'removeComments',
  'rootDir',
  'rootDirs',
  'skipLibCheck',
  'sourceMap',
  'tsBuildInfoFile',
  'typeRoots',
  'types',
]);

function treeSettings(options: ts.CompilerOptions): string {
  const related = Object.entries(options).filter(([name]) => !unrelated.has(name) && name !== 'configFile');
  return JSON.stringify(related.sort(([a], [b]) => (a < b ? -1 : 1)));
}
