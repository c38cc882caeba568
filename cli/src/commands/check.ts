import { relative } from 'node:path';

import { type Drift, compareDocuments } from '../documents/compare-documents.js';
import { openDocuments } from '../documents/document-store.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import { countFindings, formatFindings } from '../output/findings-text.js';
import { printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { type CommonOptions, type Session, analyse, openSession } from '../session.js';

export interface CheckOptions extends CommonOptions {
  readonly allowEmpty?: boolean;
  /** More warnings than this fail; undefined: any number passes. */
  readonly maxWarnings?: number;
}

/** Holds the committed documents against the code; writes nothing. */
export async function check(io: Io, options: CheckOptions): Promise<ExitCode> {
  const session = openSession(io, options);
  const { analysis, annotated, documents, folder } = await analyse(session);
  const findings = analysis.findings.filter(({ id }) => id !== 'AN16' || options.allowEmpty !== true);
  const drifts = compareDocuments(documents, openDocuments(folder));
  const shown = (path: string): string => relative(session.root, `${folder}/${path}`).replaceAll('\\', '/');

  if (session.json)
    printJson(io, {
      command: 'check',
      findings,
      drift: drifts.map((drift) => ({ ...drift, path: shown(drift.path) })),
    });
  else printCheck(session, findings, drifts, shown);

  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  const empty = !annotated && options.allowEmpty !== true;
  return errors > 0 || drifts.length > 0 || tooMany || empty ? exitCodes.findings : exitCodes.clean;
}

function printCheck(
  session: Session,
  findings: Parameters<typeof formatFindings>[0],
  drifts: readonly Drift[],
  shown: (path: string) => string,
): void {
  const { io, language, paint } = session;
  const say = messages(language);
  const listed = session.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (listed.length > 0) io.stdout.write(`${formatFindings(listed, language, paint)}\n`);
  if (drifts.length > 0) {
    const lines = drifts.flatMap((drift) => [
      `  ${say[drift.kind](shown(drift.path))}`,
      ...drift.lines.map((line) => `      ${line.startsWith('+') ? paint.green(line) : paint.red(line)}`),
    ]);
    io.stdout.write(`${[say.drift, ...lines, '', `${paint.dim('→')} ${say.driftRemedy}`, ''].join('\n')}\n`);
  } else if (!session.quiet) io.stdout.write(`${say.inStep}\n`);
  if (!session.quiet) io.stdout.write(`${countFindings(findings, language)}\n`);
}
