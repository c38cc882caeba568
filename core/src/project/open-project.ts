import { ts } from 'ts-morph';

import type { TypeHost } from '../engine/host/type-host.js';

import { combineHosts } from '../engine/host/combine-hosts.js';
import { isDeclarationFile } from '../engine/host/declaration-map.js';
import { createTypeScriptHost, type TypeScriptHostOptions } from '../engine/host/typescript-host.js';
import { createProgramFactory, type ProgramFactory } from './create-program.js';
import { createFileSystem, type FileSystem, type Overlay } from './file-system.js';
import { nestsTooDeeply } from './left-out.js';
import { createFileParser, type FileParser } from './parse-files.js';
import { isInside, toAbsolutePath, toPosixPath } from './paths.js';
import { ProjectError } from './project-error.js';
import { createConfigReader, readTsconfigs, type CompilerConfig, type ConfigReader } from './read-tsconfigs.js';
import { selectFiles } from './select-files.js';

export interface ProjectOptions {
  /** Folder of the workspace. */
  readonly root: string;
  /** Config files of the compiler, relative to the root; default `tsconfig.json`. */
  readonly tsconfig?: string | readonly string[];
  /** Patterns of source files, relative to the root; default: the files of the compiler's configs. */
  readonly include?: readonly string[];
  /** Patterns of files to leave out. */
  readonly exclude?: readonly string[];
  readonly overlay?: Overlay;
  /** Leaves out files that nest deeper than every compiler can stand: for when a first attempt exhausted the stack. */
  readonly isCareful?: boolean;
}

export interface OpenedProject {
  readonly host: TypeHost;
  /** Real path of the workspace, POSIX. */
  readonly root: string;
  /** Reads a text of the workspace or of a package it uses; unsaved text before saved. */
  readonly readFile: (file: string) => string | undefined;
}

/**
 * Opens a workspace for reading: one program for each config that has files, and for packages that are found in source only
 * when they are asked for.
 *
 * @throws {@link ProjectError} when there is nothing to read, with the remedy.
 */
export function openProject(options: ProjectOptions): OpenedProject {
  const files = createFileSystem(options.overlay);
  const root = toPosixPath(files.realpath(toAbsolutePath('.', options.root)));
  const reader = createConfigReader(files);
  const named = typeof options.tsconfig === 'string' ? [options.tsconfig] : (options.tsconfig ?? ['tsconfig.json']);
  const configs = readTsconfigs(root, named, reader, files);
  const selected = selectOwnFiles(root, configs, options, reader, files);
  const parser = createFileParser(options.isCareful ?? false);
  const createProgram = createProgramFactory(files, reader, parser);
  const hosts = openHosts(root, configs, selected, createProgram, files);
  const [first, ...others] = hosts;
  if (first === undefined) {
    throw new ProjectError(
      `No TypeScript file is selected by ${named.join(', ')} in ${root}.`,
      'Check "include", "exclude" and "tsconfig" in verklaar.config.json.',
    );
  }
  const open = (file: string): TypeHost | undefined => openSourceOfPackage(file, createProgram, reader, files);
  return {
    host: withLeftOut(combineHosts([first, ...others], { readFile: files.readFile, open }), parser),
    root,
    readFile: files.readFile,
  };
}

/** A host that says of a text that was left out what is wrong with it. */
function withLeftOut(host: TypeHost, parser: FileParser): TypeHost {
  return {
    ...host,
    syntaxErrors: (file) =>
      parser.isLeftOut(file) ? [{ file, start: 0, length: 0, message: nestsTooDeeply }] : host.syntaxErrors(file),
  };
}

/** Own files: no declaration files, nothing installed, each once even when links lead to it twice. */
function selectOwnFiles(
  root: string,
  configs: readonly CompilerConfig[],
  { include, exclude }: ProjectOptions,
  reader: ConfigReader,
  files: FileSystem,
): readonly string[] {
  const listed =
    include === undefined ? configs.flatMap(({ parsed }) => parsed.fileNames) : selectFiles(root, include, reader);
  const excluded = new Set(exclude === undefined ? [] : selectFiles(root, exclude, reader));
  const own = listed.filter((file) => isSource(file) && !excluded.has(file)).map((file) => realFile(root, file, files));
  return [...new Set(own)];
}

/** The file a link leads to, when it lies in the workspace: the compiler lists a file by the first way it finds. */
function realFile(root: string, file: string, files: FileSystem): string {
  const real = toPosixPath(files.realpath(file));
  return isInside(root, real) ? real : file;
}

function isSource(file: string): boolean {
  return /\.[cm]?[jt]sx?$/u.test(file) && !isDeclarationFile(file) && !file.includes('/node_modules/');
}

function openHosts(
  root: string,
  configs: readonly CompilerConfig[],
  selected: readonly string[],
  createProgram: ProgramFactory,
  files: FileSystem,
): readonly TypeHost[] {
  const left = new Set(selected);
  const shares = configs.map(({ parsed }) => {
    const own = parsed.fileNames.map((file) => realFile(root, file, files)).filter((file) => left.delete(file));
    return { parsed, own };
  });
  // Files that patterns select beside the configs are read under the options of the first config.
  shares[0]?.own.push(...left);
  return shares
    .filter(({ own }) => own.length > 0)
    .map(({ parsed, own }) => {
      const ambient = parsed.fileNames.filter((file) => !isSource(file));
      const program = createProgram({
        files: [...own, ...ambient],
        options: parsed.options,
        references: parsed.projectReferences,
      });
      return createHost({ program, root, files: own, readFile: files.readFile });
    });
}

type BundledHostOptions = Omit<TypeScriptHostOptions, 'program' | 'ts'> & { readonly program: ts.Program };

/** A host over a program of the compiler that comes with ts-morph. */
function createHost(options: BundledHostOptions): TypeHost {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- The host proves at run time that both match.
  return createTypeScriptHost({ ts, ...options });
}

/** A package of the workspace whose declaration files were imported: its source, under its own nearest config. */
function openSourceOfPackage(
  file: string,
  createProgram: ProgramFactory,
  reader: ConfigReader,
  files: FileSystem,
): TypeHost | undefined {
  if (file.includes('/node_modules/') || !files.fileExists(file)) return undefined;
  const config = ts.findConfigFile(file, files.fileExists);
  const parsed = config === undefined ? undefined : reader.read(config);
  const program = createProgram({
    files: [file],
    options: parsed?.options ?? { allowJs: true },
    references: parsed?.projectReferences,
  });
  return createHost({ program, files: [], readFile: files.readFile });
}
