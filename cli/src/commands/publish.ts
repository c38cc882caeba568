import { join } from 'node:path';

import type { Session } from '../session.js';

import { type Analysed, analyse } from '../analyse.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { formatFindings } from '../output/findings-text.js';
import { jsonFindings, printJson } from '../output/json.js';
import { publicationMessages } from '../output/publication-messages.js';
import {
  type PublishedStatements,
  publishStatements,
  type PublishStatementsOptions,
} from '../work/publish-statements.js';

export interface PublishOptions extends PublishStatementsOptions {
  readonly allowEmpty?: boolean;
}

/** Writes the statements as a static site; only what a person approved, unless a draft is asked for. */
export async function publish(session: Session, options: PublishOptions): Promise<ExitCode> {
  requireFitting(options);
  const analysed = await analyse(session);
  if (!analysed.annotated && options.allowEmpty !== true) return refuseEmpty(analysed, session);
  tellPublished(session, publishStatements(session, analysed, options));
  return exitCodes.clean;
}

/** @throws UsageError when options do not go together. */
function requireFitting({ fragment, headingLevel }: PublishOptions): void {
  if (headingLevel !== undefined && fragment !== true) {
    throw new UsageError('--heading-level is of the title of a fragment.', 'Use it with --fragment.');
  }
}

function refuseEmpty({ analysis }: Analysed, session: Session): ExitCode {
  const findings = analysis.findings.filter(({ id }) => id === 'AN16');
  if (session.format === 'json') {
    const nothing = { pages: [], written: [], unchanged: [], removed: [] };
    printJson(session, { command: 'publish', ...jsonFindings(analysis.root, findings, session), ...nothing });
  }
  session.io.stderr.write(formatFindings({ findings, root: analysis.root }, session, session.paintError));
  return exitCodes.findings;
}

function tellPublished(session: Session, { folder, pages, plan, root }: PublishedStatements): void {
  const { io, language, paint, quiet } = session;
  const say = publicationMessages(language);
  const shown = (paths: readonly string[]): readonly string[] => paths.map((path) => session.shown(join(folder, path)));
  const [written, unchanged, removed] = [shown(plan.written), shown(plan.unchanged), shown(plan.removed)];
  if (session.format === 'json') {
    printJson(session, {
      command: 'publish',
      ...jsonFindings(root, [], session),
      folder: session.shown(folder),
      pages,
      written,
      unchanged,
      removed,
    });
    return;
  }
  if (quiet) return;
  const lines = [
    ...written.map((path) => `${paint.green('+')} ${path}`),
    ...removed.map((path) => `${paint.red('-')} ${path}`),
    ...(written.length + removed.length === 0 ? [say.unchanged(session.shown(folder))] : []),
    '',
    ...pages.map((page) =>
      page.effectiveFrom === undefined
        ? say.asDraft(page.statement, page.language, page.version)
        : say.inForce(page.statement, page.language, page.version, page.effectiveFrom),
    ),
    ...(pages.some(({ draft }) => draft) ? [say.drafts] : []),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
}
