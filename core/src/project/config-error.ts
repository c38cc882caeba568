import type { Finding } from '../facts/finding.js';

import { ProjectError } from './project-error.js';

/** The config has mistakes: there is no register without it. */
export class ConfigError extends ProjectError {
  constructor(
    file: string,
    /** CF01-CF04, in the order of the text. */
    readonly findings: readonly Finding[],
  ) {
    const count = findings.length === 1 ? 'one mistake' : `${findings.length} mistakes`;
    super(`${file} has ${count}.`, 'Mend what the findings name; "$schema" gives completion in an editor.');
  }
}
