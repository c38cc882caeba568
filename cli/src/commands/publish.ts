import { isDraft, renderPublication, settleFindings } from '@verklaar/core';
import { join, resolve } from 'node:path';

import type { Session } from '../session.js';

import { readBaseline } from '../accepted/stored-baseline.js';
import { type Analysed, analyse } from '../analyse.js';
import { openDocuments } from '../documents/document-store.js';
import { planReport, type ReportPlan } from '../documents/plan-report.js';
import { requireInside } from '../documents/require-inside.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError, UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { formatFindings } from '../output/findings-text.js';
import { jsonFindings, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { publicationMessages } from '../output/publication-messages.js';
import { type Gap, planPublication, type PublicationPlan } from '../published/plan-publication.js';

export interface PublishOptions {
  /** Relative to the folder of the project. */
  readonly out: string;
  /** Publishes what nobody approved, with a watermark. */
  readonly draft?: boolean;
  /** Also fragments. */
  readonly fragment?: boolean;
  /** Of the title of a fragment; default 2. */
  readonly headingLevel?: number;
  readonly allowEmpty?: boolean;
}

/** Writes the statements as a static site; only what a person approved, unless a draft is asked for. */
export async function publish(session: Session, options: PublishOptions): Promise<ExitCode> {
  requireFitting(options);
  const analysed = await analyse(session);
  const { analysis, annotated } = analysed;
  if (!annotated && options.allowEmpty !== true) return refuseEmpty(analysed, session);
  const folder = requireFolder(analysed, session, options);
  const publication = gather(analysed, session);
  requireApproved(publication, analysed, session, options);

  const fragments = options.fragment === true ? { fragments: options.headingLevel ?? 2 } : {};
  const files = renderPublication(analysis.register, publication.texts, publication.subProcessors, fragments);
  const plan = planReport(files, openDocuments(folder), { force: false });
  requireFree(plan, folder, session);
  writeChanges(session, folder, plan.changes);
  tellPublished(session, { folder, plan, publication, root: analysis.root });
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

/** @throws UsageError when the folder lies outside the project, or is the one of the documents. */
function requireFolder({ analysis, folder }: Analysed, session: Session, { out }: PublishOptions): string {
  const target = requireInside(analysis.root, resolve(session.root, out));
  if (target === folder) {
    const say = publicationMessages(session.language);
    throw new UsageError(say.ownFolder, say.ownFolderRemedy);
  }
  return target;
}

function gather(analysed: Analysed, session: Session): PublicationPlan {
  const { analysis, decisions, folder } = analysed;
  const stored = openDocuments(folder);
  const { findings } = settleFindings(analysis, analysis.findings, {
    acceptances: decisions.acceptances,
    baseline: readBaseline(stored, analysis.root),
    today: session.io.today,
  });
  return planPublication(analysed, findings, stored);
}

/** @throws RefusalError that names everything that lacks. */
function requireApproved(
  { gaps, texts }: PublicationPlan,
  { folder }: Analysed,
  session: Session,
  { draft }: PublishOptions,
): void {
  const say = publicationMessages(session.language);
  // What was approved and is lost cannot be shown in a draft either, nor can a text that is two.
  const always: readonly Gap['kind'][] = ['conflict', 'lost', 'unreadable'];
  const counted = draft === true ? gaps.filter(({ kind }) => always.includes(kind)) : gaps;
  if (counted.length === 0 && texts.length === 0) throw new RefusalError(say.nothing, say.nothingRemedy);
  if (counted.length === 0) return;
  const told = counted.map((gap) => describe(gap, (path) => session.shown(join(folder, path)), session));
  throw new RefusalError(say.refused([...new Set(told)]), say.refusedRemedy);
}

function describe(gap: Gap, shown: (path: string) => string, { language }: Session): string {
  const say = publicationMessages(language);
  switch (gap.kind) {
    case 'blocked':
      return say.blocked(gap.statement, gap.findings);
    case 'changed':
      return say.changed(gap.statement, gap.language, gap.version, gap.approved);
    case 'conflict':
      return say.conflict(shown(gap.path));
    case 'draft':
      return say.draft(gap.statement, gap.language, gap.version);
    case 'lost':
      return say.lost(shown(gap.path));
    case 'unreadable':
      return say.unreadableApprovals(shown(gap.path));
    case 'subProcessors':
      return say.subProcessors(gap.organisation);
  }
}

/** @throws RefusalError when files stand in the way that are not ours. */
function requireFree({ blocked, edited }: ReportPlan, folder: string, session: Session): void {
  const say = publicationMessages(session.language);
  const shown = (paths: readonly string[]): readonly string[] => paths.map((path) => session.shown(join(folder, path)));
  if (blocked.length > 0) {
    throw new RefusalError(messages(session.language).refusedBlocked(shown(blocked)), say.blockedRemedy);
  }
  if (edited.length > 0) throw new RefusalError(say.edited(shown(edited)), say.editedRemedy);
}

interface Published {
  readonly folder: string;
  readonly root: string;
  readonly plan: ReportPlan;
  readonly publication: PublicationPlan;
}

function tellPublished(session: Session, { folder, plan, publication, root }: Published): void {
  const { io, language, paint, quiet } = session;
  const say = publicationMessages(language);
  const shown = (paths: readonly string[]): readonly string[] => paths.map((path) => session.shown(join(folder, path)));
  const pages = publication.texts.map(({ document, statement }) => ({
    statement: statement.id,
    language: document.language,
    version: document.standing?.version ?? '',
    ...(document.standing?.state === 'approved' && { effectiveFrom: document.standing.effectiveFrom }),
    draft: isDraft(document),
  }));
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
