import path from 'node:path';
import typescript from 'typescript';

import { sdkModules } from './sdks.js';

/** A program over texts in memory that import the packages of `test/sdks`, as a project beside them would. */
export interface SdkProgram {
  readonly program: typescript.Program;
  /** Absolute POSIX path of the folder that the texts stand in. */
  readonly root: string;
}

/**
 * Reads the packages' own declarations, so the first call installs them: see {@link sdkModules}.
 *
 * @param files - Texts by file name, without folders.
 */
export function createSdkProgram(files: Readonly<Record<string, string>>): SdkProgram {
  const root = path.dirname(sdkModules()).replaceAll('\\', '/');
  const options: typescript.CompilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    esModuleInterop: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${root}/${name}`, text]));
  const host = typescript.createCompilerHost(options);
  const disk = { ...host };
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => texts.has(file) || disk.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? disk.readFile(file);
  host.getSourceFile = (file, languageVersion, ...others) => {
    const text = texts.get(file);
    return text === undefined
      ? disk.getSourceFile(file, languageVersion, ...others)
      : typescript.createSourceFile(file, text, languageVersion);
  };
  return { program: typescript.createProgram([...texts.keys()], options, host), root };
}
