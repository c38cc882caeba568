import type { ChangelogReader } from '@verklaar/core';

import type { Session } from '../session.js';

import { analyse } from '../analyse.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { diffMessages } from '../output/diff-messages.js';
import { printJson } from '../output/json.js';
import { approvedRegister, presentRegister, registerAt } from '../revisions/read-register.js';
import { compareRegisters, type CompareOptions } from '../work/compare-registers.js';

/** For whom changes are told. */
export const changelogReaders = ['reader', 'lawyer', 'authority'] as const satisfies readonly ChangelogReader[];

export interface DiffOptions extends CompareOptions {
  readonly exitCode?: boolean;
}

/** Tells what changed between two registers: approved and now, two revisions, or two files. */
export async function diff(
  session: Session,
  from: string | undefined,
  to: string | undefined,
  options: DiffOptions,
): Promise<ExitCode> {
  const before = from === undefined ? await approvedRegister(session) : await registerAt(session, from);
  const after = to === undefined ? presentRegister(session, await analyse(session)) : await registerAt(session, to);
  const compared = compareRegisters(session, before, after, options);
  const { changes } = compared;
  if (session.format === 'json') {
    printJson(session, { command: 'diff', from: before.name, to: after.name, changes });
  } else {
    const text = compared.text();
    if (!session.quiet)
      session.io.stderr.write(`${diffMessages(session.language).compared(before.name, after.name)}\n`);
    session.io.stdout.write(text);
  }
  return options.exitCode === true && changes.length > 0 ? exitCodes.findings : exitCodes.clean;
}
