import { isDraft, renderPublication, settleFindings } from '@verklaar/core';
import { join, resolve } from 'node:path';

import type { Analysed } from '../analyse.js';
import type { Workplace } from './workplace.js';

import { readBaseline } from '../accepted/stored-baseline.js';
import { openDocuments } from '../documents/document-store.js';
import { planReport, type ReportPlan } from '../documents/plan-report.js';
import { requireInside } from '../documents/require-inside.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError, UsageError } from '../errors.js';
import { type Gap, planPublication, type PublicationPlan } from '../published/plan-publication.js';

export interface PublishStatementsOptions {
  /** Relative to the folder of the project. */
  readonly out: string;
  /** Publishes what nobody approved, with a watermark. */
  readonly draft?: boolean;
  /** Also fragments. */
  readonly fragment?: boolean;
  /** Of the title of a fragment; default 2. */
  readonly headingLevel?: number;
}

/** A statement in one language, as it was published. */
export interface PublishedPage {
  readonly statement: string;
  readonly language: string;
  readonly version: string;
  /** Day from which it applies, ISO 8601; absent of a draft. */
  readonly effectiveFrom?: string;
  readonly draft: boolean;
}

export interface PublishedStatements {
  /** Folder of the site, absolute. */
  readonly folder: string;
  /** Folder of the config, absolute. */
  readonly root: string;
  readonly plan: ReportPlan;
  readonly pages: readonly PublishedPage[];
}

/**
 * Writes the statements as a static site, all of it or nothing.
 *
 * @throws RefusalError that names everything that lacks, or stands in the way; UsageError when the folder lies outside the
 * project or is that of the documents, or the disk does not allow it.
 */
export function publishStatements(
  workplace: Workplace,
  analysed: Analysed,
  options: PublishStatementsOptions,
): PublishedStatements {
  const { analysis } = analysed;
  const folder = requireFolder(analysed, workplace, options);
  const publication = gather(analysed, workplace);
  requireApproved(publication, analysed, workplace, options);

  const fragments = options.fragment === true ? { fragments: options.headingLevel ?? 2 } : {};
  const files = renderPublication(analysis.register, publication.texts, publication.subProcessors, fragments);
  const plan = planReport(files, openDocuments(folder), { force: false });
  requireFree(plan, folder, workplace);
  writeChanges(workplace, folder, plan.changes);
  return { folder, root: analysis.root, plan, pages: publication.texts.map(publishedPage) };
}

function publishedPage({ document, statement }: PublicationPlan['texts'][number]): PublishedPage {
  const { language, standing } = document;
  return {
    statement: statement.id,
    language,
    version: standing?.version ?? '',
    ...(standing?.state === 'approved' && { effectiveFrom: standing.effectiveFrom }),
    draft: isDraft(document),
  };
}

/** @throws UsageError when the folder lies outside the project, or is the one of the documents. */
function requireFolder(
  { analysis, folder }: Analysed,
  workplace: Workplace,
  { out }: PublishStatementsOptions,
): string {
  const target = requireInside(analysis.root, resolve(workplace.root, out), workplace.say.report);
  if (target === folder) {
    const { publication: say } = workplace.say;
    throw new UsageError(say.ownFolder, say.ownFolderRemedy);
  }
  return target;
}

function gather(analysed: Analysed, workplace: Workplace): PublicationPlan {
  const { analysis, decisions, folder } = analysed;
  const stored = openDocuments(folder);
  const { findings } = settleFindings(analysis, analysis.findings, {
    acceptances: decisions.acceptances,
    baseline: readBaseline(stored, analysis.root),
    today: workplace.today,
  });
  return planPublication(analysed, findings, stored);
}

/** @throws RefusalError that names everything that lacks. */
function requireApproved(
  { gaps, texts }: PublicationPlan,
  { folder }: Analysed,
  workplace: Workplace,
  { draft }: PublishStatementsOptions,
): void {
  const { publication: say } = workplace.say;
  // What was approved and is lost cannot be shown in a draft either, nor can a text that is two.
  const always: readonly Gap['kind'][] = ['conflict', 'lost', 'unreadable'];
  const counted = draft === true ? gaps.filter(({ kind }) => always.includes(kind)) : gaps;
  if (counted.length === 0 && texts.length === 0) throw new RefusalError(say.nothing, say.nothingRemedy);
  if (counted.length === 0) return;
  const told = counted.map((gap) => describe(gap, (path) => workplace.shown(join(folder, path)), workplace));
  throw new RefusalError(say.refused([...new Set(told)]), say.refusedRemedy);
}

function describe(gap: Gap, shown: (path: string) => string, { say: { publication: say } }: Workplace): string {
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
function requireFree({ blocked, edited }: ReportPlan, folder: string, workplace: Workplace): void {
  const { publication: say } = workplace.say;
  const shown = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => workplace.shown(join(folder, path)));
  if (blocked.length > 0) {
    throw new RefusalError(workplace.say.report.refusedBlocked(shown(blocked)), say.blockedRemedy);
  }
  if (edited.length > 0) throw new RefusalError(say.edited(shown(edited)), say.editedRemedy);
}
