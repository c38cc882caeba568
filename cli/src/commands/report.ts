import type { Finding } from '@verklaar/core';

import { baseFolder } from '@verklaar/core';
import { join } from 'node:path';

import type { ReportPlan } from '../documents/plan-report.js';
import type { Session } from '../session.js';

import { type Analysed, analyse } from '../analyse.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { countFindings, countOf, formatFindings } from '../output/findings-text.js';
import { jsonFindings, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { tell } from '../output/tell.js';
import { makeReport } from '../work/make-report.js';
import { type LibraryOptions, reportLibrary } from './report-library.js';

export interface ReportOptions extends LibraryOptions {
  readonly library?: boolean;
}

/** Writes the documents, or with `--library` the fact file of a package; refuses to lose an edit. */
export async function report(session: Session, options: ReportOptions): Promise<ExitCode> {
  if (options.library === true) return reportLibrary(session, options);
  if (options.out !== undefined) {
    throw new UsageError('--out names the fact file of a package.', 'Use it with --library.');
  }
  const analysed = await analyse(session);
  const { analysis, folder } = analysed;
  const { findings, isEmpty, plan } = makeReport(session, analysed, options);
  tell(
    session,
    { root: analysis.root, findings },
    {
      json: () => {
        printJson(session, {
          command: 'report',
          ...jsonFindings(analysis.root, findings, session),
          ...shownPlan(plan, folder, session),
        });
      },
      text: () => {
        printReport(session, plan, analysed, findings);
      },
    },
  );
  const failed = isEmpty || (options.strict === true && countOf(findings, 'error') > 0);
  return failed ? exitCodes.findings : exitCodes.clean;
}

interface ShownPlan extends Pick<ReportPlan, 'kept' | 'removed' | 'unchanged' | 'written'> {
  readonly folder: string;
}

function shownPlan(plan: ReportPlan | undefined, folder: string, { shown }: Session): ShownPlan {
  const { kept, removed, unchanged, written } = plan ?? { kept: [], removed: [], unchanged: [], written: [] };
  const named = (paths: readonly string[]): readonly string[] => paths.map((path) => shown(join(folder, path)));
  return {
    folder: shown(folder),
    written: named(written),
    unchanged: named(unchanged),
    removed: named(removed),
    kept: kept.map(({ from, to }) => ({ from: shown(join(folder, from)), to: shown(join(folder, to)) })),
  };
}

function printReport(
  session: Session,
  plan: ReportPlan | undefined,
  { analysis, folder }: Analysed,
  findings: readonly Finding[],
): void {
  const { io, language, paint, paintError, quiet } = session;
  const say = messages(language);
  if (plan !== undefined && !quiet) {
    const { kept, removed, written } = shownPlan(plan, folder, session);
    const lines = [
      ...shownInText(written).map((path) => `${paint.green('+')} ${path}`),
      ...shownInText(removed).map((path) => `${paint.red('-')} ${path}`),
      ...kept.map(({ from, to }) => say.kept(from, to)),
      ...(written.length + removed.length === 0 ? [say.nothingChanged(session.shown(folder))] : []),
      '',
      say.openPoints(countFindings(findings, language)),
      say.draft,
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  io.stderr.write(`\n${formatFindings({ findings: errors, root: analysis.root }, session, paintError)}`);
}

/** The texts that edits are held against follow from the documents: a person need not read their names. */
function shownInText(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !path.split('/').includes(baseFolder));
}
