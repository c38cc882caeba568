import { CompilerMismatchError } from '@verklaar/core';
import { ConfigError, ProjectError } from '@verklaar/core/project';

import type { ProjectProblem } from './project-session.js';

/** What a mistake of the project is to people; undefined for what is none of theirs. */
export function problemOf(error: unknown): ProjectProblem | undefined {
  if (error instanceof CompilerMismatchError) {
    const { message } = error;
    return { message, obstacle: { kind: 'otherCompiler', reason: message } };
  }
  if (!(error instanceof ProjectError)) return undefined;
  const { message, obstacle, remedy } = error;
  if (!(error instanceof ConfigError)) return { message, remedy, ...(obstacle && { obstacle }) };
  const at = error.findings[0]?.at;
  return { message, remedy, findings: error.findings, ...(at && { at }) };
}
