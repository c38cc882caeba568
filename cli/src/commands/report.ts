import { relative } from 'node:path';

import { applyChanges, openDocuments } from '../documents/document-store.js';
import { planReport } from '../documents/plan-report.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { countFindings, formatFindings } from '../output/findings-text.js';
import { printJson } from '../output/json.js';
import { type CommonOptions, analyse, openSession } from '../session.js';
import type { Io } from '../io.js';
import { messages } from '../output/messages.js';

export interface ReportOptions extends CommonOptions {
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly allowEmpty?: boolean;
}

/** Writes the documents; refuses to lose an edit. */
export async function report(io: Io, options: ReportOptions): Promise<ExitCode> {
  const session = openSession(io, options);
  const say = messages(session.language);
  const { analysis, annotated, documents, folder } = await analyse(session);
  const { findings } = analysis;
  if (!annotated && options.allowEmpty !== true) {
    session.io.stderr.write(
      `${formatFindings(
        findings.filter(({ id }) => id === 'AN16'),
        session.language,
        session.paint,
      )}\n`,
    );
    return exitCodes.findings;
  }

  const stored = openDocuments(folder);
  const plan = planReport(documents, stored, { force: options.force === true });
  const shown = (path: string): string => relative(session.root, `${folder}/${path}`).replaceAll('\\', '/');
  if (plan.edited.length > 0 && options.force !== true) {
    throw new UsageError(say.edited(plan.edited.map(shown)), say.editedRemedy);
  }
  applyChanges(folder, plan.changes);

  const errors = findings.filter(({ severity }) => severity === 'error');
  if (session.json) {
    printJson(io, { command: 'report', folder: shown(''), ...pick(plan), findings });
  } else if (!session.quiet) {
    const lines = [
      ...plan.written.map((path) => `${session.paint.green('+')} ${shown(path)}`),
      ...plan.removed.map((path) => `${session.paint.red('-')} ${shown(path)}`),
      ...plan.kept.map(({ from, to }) => say.kept(shown(from), shown(to))),
      ...(plan.written.length + plan.removed.length === 0 ? [say.nothingChanged(shown(''))] : []),
      '',
      say.openPoints(countFindings(findings, session.language)),
      say.draft,
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
    if (errors.length > 0) io.stderr.write(`\n${formatFindings(errors, session.language, session.paint)}\n`);
  }
  return options.strict === true && errors.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function pick(plan: ReturnType<typeof planReport>): Omit<ReturnType<typeof planReport>, 'changes' | 'edited'> {
  const { kept, removed, unchanged, written } = plan;
  return { written, unchanged, removed, kept };
}
