import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Register } from '../model/register.js';
import type { CategoryId } from '../vocabulary/ids.js';

import { checkRegister, flowSettingsOf, sortFindings } from '../checks/index.js';
import { type Config, factsOfConfig } from '../config/index.js';
import { validateFacts } from '../declarations/validate-facts.js';
import { createEngineContext } from '../engine/engine-context.js';
import { collectInventory } from '../engine/inventory/collect-inventory.js';
import { collectWorkspaceFacts } from '../engine/library/collect-workspace-facts.js';
import { buildRegister } from '../model/build-register.js';
import { collectSuppressions, type ReadSuppressions } from '../suppressions/index.js';
import { analyseFlows } from './analyse-flows.js';
import { createFileSystem, type Overlay } from './file-system.js';
import { openProject, type ProjectOptions } from './open-project.js';
import { readWithinStack } from './parse-files.js';
import { readConfig } from './read-config.js';
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
  const { located, file, root, shown } = readConfig(cwd, configPath, createFileSystem(overlay));
  const config = located.value;
  const { files, valid, read, suppressions, inventory, flows } = readWithinStack((isCareful) => {
    const project = openProject({ ...selectionOf(config), root, isCareful, ...(overlay && { overlay }) });
    const { own, foreign, findings, libraries, pathOf } = collectWorkspaceFacts(project);
    // Of two declarations with one id the first is kept: own code goes before packages, and code before config.
    const valid = validateFacts([...own, ...foreign, ...factsOfConfig(located, shown)]);
    const { facts } = valid;
    const settings = flowSettingsOf(config);
    return {
      files: project.host.files(),
      valid,
      read: [...findings, ...valid.findings],
      suppressions: collectSuppressions(project.host, pathOf),
      inventory: collectInventory(createEngineContext(project.host, project.root), {
        categories: categoriesOf([...own, ...foreign]),
      }),
      flows: analyseFlows(project.host, { root: project.root, facts, settings, libraries, pathOf }),
    };
  });
  const { outflow } = flows;
  const built = buildRegister({ facts: valid.facts, config, inventory, outflow });
  const judged = checkRegister(built.register, { config, facts: valid.facts, inventory, outflow });
  const findings = [
    ...read,
    ...reportUnreadFiles(root, config, createFileSystem(overlay)),
    ...flows.findings,
    ...built.findings,
    ...(hasUnreadable(read) ? judged.filter(({ id }) => id !== 'AN16') : judged),
  ];
  return {
    config,
    configFile: file,
    root,
    register: built.register,
    findings: sortFindings(findings),
    facts: valid.facts,
    inventory,
    outflow,
    files,
    suppressions,
  };
}

/** Categories of annotated fields, by owner and name. */
function categoriesOf(facts: readonly Fact[]): ReadonlyMap<string, CategoryId> {
  return new Map(
    facts.flatMap((fact) =>
      fact.kind === 'personalField' ? [[`${fact.owner}.${fact.name}`, fact.declaration.value.category] as const] : [],
    ),
  );
}

/** Which files a config selects. */
export function selectionOf({ tsconfig, include, exclude }: Config): Omit<ProjectOptions, 'overlay' | 'root'> {
  return { ...(tsconfig && { tsconfig }), ...(include && { include }), ...(exclude && { exclude }) };
}

/** An annotation that could not be read was found all the same: the run did not find nothing (AN16). */
function hasUnreadable(read: readonly Finding[]): boolean {
  return read.some(({ id }) => id !== 'AN14' && id !== 'AN15');
}
