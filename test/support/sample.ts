import { fileURLToPath } from 'node:url';

import { type Analysis, analyseProject } from '../../core/src/project/index.js';

const analyses = new Map<string, Promise<Analysis>>();

/** Absolute path of a folder of this repository. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** A project of this repository, analysed once for all tests of a run. */
export function analyseOnce(path: string): Promise<Analysis> {
  const known = analyses.get(path) ?? analyseProject({ cwd: repositoryPath(path) });
  analyses.set(path, known);
  return known;
}
