import type { Config } from '../config/index.js';
import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { UndecidedField } from '../facts/undecided-field.js';
import type { Register } from '../model/register.js';

import { createUndecidedFields } from '../engine/candidates/undecided-fields.js';
import { collectSuppressions, type ReadSuppressions } from '../suppressions/index.js';
import { uniteOutflows } from './analyse-flows.js';
import { concludeReading, type ProjectReading } from './conclude-reading.js';
import { createFileSystem, type FileSystem, type Overlay } from './file-system.js';
import { openProject, type ProjectOptions } from './open-project.js';
import { readWithinStack } from './parse-files.js';
import { type CodeReading, readCode, readInventory } from './read-code.js';
import { readConfig, type ReadConfig } from './read-config.js';
import { reportUnreadFiles } from './unread-files.js';

export interface AnalyseOptions {
  /** Folder with the config, when no path is given. */
  readonly cwd: string;
  /** The config, relative to `cwd`. */
  readonly configPath?: string;
  /** Texts that are not saved yet, by absolute POSIX path. */
  readonly overlay?: Overlay;
}

/** A project read to the end: what it says, and what a person must look at. */
export interface Analysis {
  readonly config: Config;
  /** Absolute, POSIX. */
  readonly configFile: string;
  /** Real path of the config's folder, POSIX: paths in facts and findings are relative to it. */
  readonly root: string;
  readonly register: Register;
  /** Of reading and of judging, sorted. */
  readonly findings: readonly Finding[];
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  /** What own code was seen to do, with exact places. */
  readonly inventory: Inventory;
  /** Where own code was seen to send things, with exact places and ways. */
  readonly outflow: Outflow;
  /** Own source files that were read, absolute, POSIX. */
  readonly files: readonly string[];
  /** What comments in own files ask to ignore; `findings` and documents are as if they asked nothing. */
  readonly suppressions: ReadSuppressions;
  /** What all this was concluded from. */
  readonly reading: ProjectReading;
}

/**
 * From a folder to its register: reads the config, the code and the packages it uses, builds the register and judges it.
 * Writes nothing, and executes nothing of the project.
 *
 * @throws ProjectError when the project cannot be opened; ConfigError when the config has mistakes.
 */
export async function analyseProject({ cwd, configPath, overlay }: AnalyseOptions): Promise<Analysis> {
  // Callers may show progress and be cancelled between stages; each stage itself runs to its end.
  await Promise.resolve();
  const files = createFileSystem(overlay);
  const config = readConfig(cwd, configPath, files);
  const selection = selectionOf(config.located.value);
  const observed = readWithinStack((isCareful) => {
    const project = openProject({ ...selection, root: config.root, isCareful, ...(overlay && { overlay }) });
    return observeCode(readCode(project, config));
  });
  return concludeAnalysis(config, observed, files);
}

/** All that is read of a project's code: what people said, and what it was seen to do. */
export interface Observed {
  readonly reading: CodeReading;
  readonly inventory: Inventory;
  readonly outflow: Outflow;
  /** Of flows. */
  readonly findings: readonly Finding[];
  readonly suppressions: ReadSuppressions;
  /** Candidates nobody decided on. */
  readonly undecided: readonly UndecidedField[];
}

export function observeCode(reading: CodeReading): Observed {
  const { facts, project, pathOf, flows } = reading;
  const files = project.host.files();
  const judged = files.map((file) => ({
    outflow: flows.outflowOf(file),
    findings: flows.judgedIn(file).map(({ finding }) => finding),
  }));
  return {
    reading,
    inventory: readInventory(reading),
    outflow: uniteOutflows(judged.map(({ outflow }) => outflow)),
    findings: judged.flatMap(({ findings }) => findings),
    suppressions: collectSuppressions(project.host, pathOf),
    undecided: files.flatMap(createUndecidedFields(project.host, { root: project.root, facts })),
  };
}

/** The register of what was read, judged. */
export function concludeAnalysis(
  { located, file, root }: ReadConfig,
  { reading, inventory, outflow, findings: flows, suppressions, undecided }: Observed,
  files: FileSystem,
): Analysis {
  const { declared, foreign, own, read, valid } = reading;
  const unread = reportUnreadFiles(root, located.value, files);
  return concludeReading(
    {
      config: located.value,
      configFile: file,
      root,
      files: reading.project.host.files(),
      own,
      foreign,
      declared,
      findings: { read, unread, flows },
      inventory,
      outflow,
      suppressions,
      undecided,
    },
    valid,
  );
}

/** Which files a config selects. */
export function selectionOf({ tsconfig, include, exclude }: Config): Omit<ProjectOptions, 'overlay' | 'root'> {
  return { ...(tsconfig && { tsconfig }), ...(include && { include }), ...(exclude && { exclude }) };
}
