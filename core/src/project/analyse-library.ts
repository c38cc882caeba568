import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';

import { sortFindings } from '../checks/index.js';
import { validateFacts } from '../declarations/validate-facts.js';
import { collectFacts } from '../engine/collect-facts.js';
import { factFileName, factFileNamedIn } from '../engine/library/fact-file.js';
import { writeFactFile } from '../engine/library/write-fact-file.js';
import { type AnalyseOptions, selectionOf } from './analyse-project.js';
import { createFileSystem } from './file-system.js';
import { openProject } from './open-project.js';
import { readWithinStack } from './parse-files.js';
import { toAbsolutePath } from './paths.js';
import { ProjectError } from './project-error.js';
import { findConfig, readConfig } from './read-config.js';

/** What a package says about personal data to those who use it. */
export interface LibraryAnalysis {
  readonly package: string;
  readonly root: string;
  /** Where the fact file belongs, absolute, POSIX. */
  readonly factFile: string;
  /** The text of the fact file. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a package for its fact file. A config is not needed; one that is there selects the files.
 *
 * @throws ProjectError when the folder holds no package or cannot be opened.
 */
export async function analyseLibrary({ cwd, configPath, overlay }: AnalyseOptions): Promise<LibraryAnalysis> {
  await Promise.resolve();
  const files = createFileSystem(overlay);
  const hasConfig = configPath !== undefined || findConfig(cwd, files) !== undefined;
  const config = hasConfig ? readConfig(cwd, configPath, files) : undefined;
  const selection = config === undefined ? {} : selectionOf(config.located.value);
  const folder = config?.root ?? toAbsolutePath(cwd, '.');
  const { home, root, collected } = readWithinStack((isCareful) => {
    const { host, root } = openProject({ ...selection, root: folder, isCareful, ...(overlay && { overlay }) });
    return { root, home: host.packageOf(`${root}/package.json`), collected: collectFacts(host, { root }) };
  });
  if (home?.root !== root) {
    throw new ProjectError(
      `There is no package.json with a name in ${root}.`,
      'Run this in the folder of the package.',
    );
  }
  const { findings } = validateFacts(collected.facts);
  return {
    package: home.name,
    root,
    factFile: `${root}/${factFileNamedIn(files.readFile(`${root}/package.json`)) ?? factFileName}`,
    text: writeFactFile(collected.facts, home.name),
    facts: collected.facts,
    findings: sortFindings([...collected.findings, ...findings]),
  };
}
