import type { Program } from 'typescript';

import {
  collectWorkspaceFacts,
  createUndecidedFields,
  type Fact,
  factsOfConfig,
  type Finding,
  type FindUndecidedFields,
  judgeReasons,
  type LibraryHolders,
  type ParsedConfig,
  type TypeHost,
  type UndecidedField,
  validateFacts,
} from '@verklaar/core/linting';

import { type Compiler, findCompilers } from './load-compiler.js';
import { openHost } from './open-host.js';

/** The config as its own reader gives it. */
export type LocatedConfig = NonNullable<ParsedConfig['located']>;

export interface ReadingOptions {
  /** Absolute POSIX path that files are named from in messages. */
  readonly root: string;
  readonly config?: LocatedConfig;
}

/** A program read once, for all rules and all of its files. */
export interface ProgramReading {
  readonly host: TypeHost;
  readonly compiler: Compiler;
  readonly root: string;
  /** Path of its tsconfig.json; absent: it has none. */
  readonly project?: string;
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  readonly libraries: LibraryHolders;
  /** How findings name a file of the program. */
  pathOf(fileName: string): string;
  /** What is wrong with the annotations of a file: absolute path, as the program names it. */
  findingsOf(fileName: string): readonly Finding[];
  /** Reasons in a file that explain nothing. */
  reasonsOf(fileName: string): readonly Finding[];
  /** Fields of a file that look personal and that nobody decided on. */
  undecidedIn(fileName: string): readonly UndecidedField[];
}

/** A program belongs to one folder and one config, but for a workspace of many that share it. */
const readings = new WeakMap<Program, { readonly options: ReadingOptions; readonly reading: ProgramReading }[]>();

/**
 * Reads every annotation of a program. One file does not suffice: an annotation may name terms and values that another file
 * declares, and data may come from anywhere.
 *
 * @throws CompilerMismatchError when no TypeScript is found that made the program; the message says what to install.
 */
export function readProgram(program: Program, options: ReadingOptions): ProgramReading {
  const known = readings.get(program) ?? [];
  readings.set(program, known);
  const { root, config } = options;
  const same = known.find((one) => one.options.root === root && one.options.config === config);
  if (same !== undefined) return same.reading;
  const reading = read(program, options);
  known.push({ options, reading });
  return reading;
}

function read(program: Program, { root, config }: ReadingOptions): ProgramReading {
  const { compiler, host, readFile } = openHost(program, findCompilers(root));
  const { configFilePath: project } = program.getCompilerOptions();
  const { own, foreign, findings, libraries, pathOf } = collectWorkspaceFacts({ host, root, readFile });
  // Of two declarations with one id the first is kept: code before config, as the command reads them.
  const declared = config === undefined ? [] : factsOfConfig(config, 'verklaar.config.json');
  const judged = validateFacts([...own, ...foreign, ...declared]);
  const { facts } = judged;
  const wrong = groupByFile([...findings, ...judged.findings]);
  const reasons = groupByFile(judgeReasons(facts));
  let findUndecided: FindUndecidedFields | undefined;
  return {
    host,
    compiler,
    root,
    ...(typeof project === 'string' && { project }),
    facts,
    libraries,
    pathOf,
    findingsOf: (fileName) => wrong.get(pathOf(fileName)) ?? [],
    reasonsOf: (fileName) => reasons.get(pathOf(fileName)) ?? [],
    undecidedIn: (fileName) => {
      findUndecided ??= createUndecidedFields(host, { root, facts });
      return findUndecided(fileName);
    },
  };
}

function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.at === undefined) continue;
    const { file } = finding.at;
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  return byFile;
}
