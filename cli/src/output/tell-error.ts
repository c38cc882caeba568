import { CompilerMismatchError } from '@verklaar/core';
import { ConfigError, ProjectError } from '@verklaar/core/project';

import type { Failure } from './outcome.js';

import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { folderOfConfig, type Session } from '../session.js';
import { formatFindings } from './findings-text.js';
import { jsonFindings, printJson } from './json.js';
import { tell } from './tell.js';

/**
 * Tells what kept a command from its work: a line and what to do, never a stack. The mistakes of a config are told one by one.
 *
 * @returns `undefined` when it is none of the known errors: then it is a mistake of ours.
 */
export function tellError(session: Session, error: unknown): ExitCode | undefined {
  const failure = failureOf(error);
  if (failure === undefined) return undefined;
  const root = folderOfConfig(session);
  const outcome = { root, findings: error instanceof ConfigError ? error.findings : [], failure };
  tell(session, outcome, {
    json: () => {
      printJson(session, { error: failure, ...jsonFindings(root, outcome.findings, session) });
    },
    text: () => undefined,
  });
  // Beside machine output too: whoever reads the log of a pipeline sees why.
  const findings = outcome.findings.length === 0 ? '' : `${formatFindings(outcome, session, session.paintError)}\n`;
  session.io.stderr.write(findings + formatFailure(failure));
  return error instanceof UsageError ? error.exitCode : exitCodes.usage;
}

export function formatFailure({ message, remedy }: Failure): string {
  return remedy === '' ? `${message}\n` : `${message}\n→ ${remedy}\n`;
}

/** What to say of an error that is known; `undefined`: it is a mistake of ours. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof UsageError || error instanceof ProjectError) {
    return { message: error.message, remedy: error.remedy };
  }
  return error instanceof CompilerMismatchError ? { message: error.message, remedy: '' } : undefined;
}
