import { ts } from 'ts-morph';

import type { SyntaxProblem, TypeHost } from '../engine/host/type-host.js';
import type { Wording } from '../facts/wording.js';

import { combineHosts } from '../engine/host/combine-hosts.js';
import { isDeclarationFile } from '../engine/host/declaration-map.js';
import { createTypeScriptHost, type TypeScriptHostOptions } from '../engine/host/typescript-host.js';
import { createProgramFactory, type ProgramFactory } from './create-program.js';
import { createFileSystem, type FileSystem, type Overlay } from './file-system.js';
import { cannotBeOpened, nestsTooDeeply } from './left-out.js';
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

/** A workspace that is opened again when texts have changed; what they leave as it was is kept. */
export interface ProjectOpener {
  /**
   * The workspace as its texts are now.
   *
   * @throws {@link ProjectError} when there is nothing to read, with the remedy.
   */
  open(): OpenedProject;
  /**
   * The text of a file is another one, or the file came or went: absolute POSIX path.
   *
   * @returns What that changes: a text that is read, or which files are read.
   */
  change(file: string): 'files' | 'nothing' | 'text';
}

/**
 * Opens a workspace for reading: one program for each config that has files, and for packages that are found in source only
 * when they are asked for.
 *
 * @throws {@link ProjectError} when there is nothing to read, with the remedy.
 */
export function openProject(options: ProjectOptions): OpenedProject {
  return createProjectOpener(options).open();
}

/** Opens nothing yet. */
export function createProjectOpener(options: ProjectOptions): ProjectOpener {
  const files = createFileSystem(options.overlay);
  const root = toPosixPath(files.realpath(toAbsolutePath('.', options.root)));
  const named = typeof options.tsconfig === 'string' ? [options.tsconfig] : (options.tsconfig ?? ['tsconfig.json']);
  const parser = createFileParser(options.isCareful ?? false);
  const programs = createProgramFactory(files, parser);
  let layout: Layout | undefined;

  function readLayout(): Layout {
    const reader = createConfigReader(files);
    const configs = readTsconfigs(root, named, reader, files);
    const selected = selectOwnFiles(root, configs, options, reader, files);
    const own = planPrograms(root, configs, selected, reader, files).map((plan) =>
      createLiveHost(plan, programs, root, files),
    );
    return { reader, own, foreign: new Map() };
  }

  return {
    open() {
      const { reader, own, foreign } = (layout ??= readLayout());
      const [first, ...others] = own.map((one) => one.host());
      if (first === undefined) {
        throw new ProjectError(
          `No TypeScript file is selected by ${named.join(', ')} in ${root}.`,
          'Check "include", "exclude" and "tsconfig" in verklaar.config.json.',
          { obstacle: { kind: 'noSource', files: named.join(', ') } },
        );
      }
      const open = (file: string): TypeHost | undefined => {
        if (!foreign.has(file)) foreign.set(file, openSourceOfPackage(file, programs, reader, files));
        return foreign.get(file)?.host();
      };
      return {
        host: withLeftOut(combineHosts([first, ...others], { readFile: files.readFile, open }), parser),
        root,
        readFile: files.readFile,
      };
    },
    change(file) {
      const text = files.readFile(file);
      const isAsRead = layout?.own.some((one) => one.textOf(file) === text) === true;
      if (text !== undefined && isAsRead) return 'nothing';
      programs.forget(file);
      if (layout === undefined) return 'files';
      if (!/\.(?:[cm]?[jt]sx?|jsonc?|ya?ml)$/u.test(file)) return 'nothing';
      const { own, foreign } = layout;
      const readers = [...own, ...foreign.values()].filter((one) => one?.textOf(file) !== undefined);
      // What is no code, or came or went, may change which files there are and what imports lead to.
      if (readers.length === 0 || !/\.[cm]?[jt]sx?$/u.test(file) || !files.fileExists(file)) {
        layout = undefined;
        return 'files';
      }
      for (const one of readers) one?.change();
      return 'text';
    },
  };
}

/** What configs say, and the programs made of that. */
interface Layout {
  readonly reader: ConfigReader;
  readonly own: readonly LiveHost[];
  /** Packages found in source, by the file that was asked for. */
  readonly foreign: Map<string, LiveHost | undefined>;
}

/** A host whose program is made again when a text in it has changed. */
interface LiveHost {
  host(): TypeHost;
  /** What its program has read last. */
  textOf(file: string): string | undefined;
  change(): void;
}

interface ProgramPlan {
  readonly request: Omit<Parameters<ProgramFactory['create']>[0], 'before'>;
  readonly own: readonly string[];
}

function createLiveHost(
  { request, own }: ProgramPlan,
  programs: ProgramFactory,
  root: string | undefined,
  files: FileSystem,
): LiveHost {
  let program: ts.Program | undefined;
  let host: TypeHost | undefined;
  return {
    host() {
      if (host !== undefined) return host;
      program = programs.create({ ...request, before: program });
      host = createHost({ program, files: own, readFile: files.readFile, ...(root !== undefined && { root }) });
      return host;
    },
    textOf: (file) => program?.getSourceFile(file)?.text,
    change: () => {
      host = undefined;
    },
  };
}

/** A host that says of a text that was left out, or that is not there, what is wrong with it. */
function withLeftOut(host: TypeHost, parser: FileParser): TypeHost {
  const whole = (file: string, message: Wording): readonly SyntaxProblem[] => [{ file, start: 0, length: 0, message }];
  return {
    ...host,
    syntaxErrors(file) {
      if (parser.isLeftOut(file)) return whole(file, nestsTooDeeply);
      return host.sourceFile(file) === undefined ? whole(file, cannotBeOpened) : host.syntaxErrors(file);
    },
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

/** One program for each config that has files of its own. */
function planPrograms(
  root: string,
  configs: readonly CompilerConfig[],
  selected: readonly string[],
  reader: ConfigReader,
  files: FileSystem,
): readonly ProgramPlan[] {
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
      const { options, projectReferences: references } = parsed;
      return { request: { files: [...own, ...ambient], options, reader, references }, own };
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
  programs: ProgramFactory,
  reader: ConfigReader,
  files: FileSystem,
): LiveHost | undefined {
  if (file.includes('/node_modules/') || !files.fileExists(file)) return undefined;
  const config = ts.findConfigFile(file, files.fileExists);
  const parsed = config === undefined ? undefined : reader.read(config);
  const options = parsed?.options ?? { allowJs: true };
  const request = { files: [file], options, reader, references: parsed?.projectReferences };
  return createLiveHost({ request, own: [] }, programs, undefined, files);
}
