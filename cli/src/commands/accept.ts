import type { Acceptance } from '@verklaar/core';

import {
  appendAcceptance,
  checkCatalogue,
  isDay,
  isFindingId,
  parseAcceptances,
  settleFindings,
  suggest,
  withoutGivenDates,
} from '@verklaar/core';
import { join } from 'node:path';

import type { Session } from '../session.js';

import { findAcceptable, paramsToKeep } from '../accepted/find-acceptable.js';
import { judgedFindings } from '../accepted/judged-findings.js';
import { acceptancesName, readAcceptances } from '../accepted/stored-acceptances.js';
import { readBaseline } from '../accepted/stored-baseline.js';
import { type Analysed, analyse } from '../analyse.js';
import { reviewDocuments } from '../approved/review-documents.js';
import { openDocuments, type StoredDocuments } from '../documents/document-store.js';
import { planReport } from '../documents/plan-report.js';
import { renderProject } from '../documents/render-project.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError, UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { acceptanceMessages } from '../output/acceptance-messages.js';
import { printJson } from '../output/json.js';
import { messages } from '../output/messages.js';

export interface AcceptOptions {
  /** JSON pointer by id, or words of the subject or the message. */
  readonly subject?: string;
  readonly reason?: string;
  /** A role or a team. */
  readonly owner?: string;
  /** ISO 8601: last day on which it holds. */
  readonly until?: string;
  readonly json?: boolean;
}

/** Writes down that somebody answers for a warning or a note, until a day. */
export async function accept(session: Session, id: string, options: AcceptOptions): Promise<ExitCode> {
  const say = acceptanceMessages(session.language);
  if (!isFindingId(id)) {
    throw new UsageError(say.unknown(id), say.unknownRemedy(suggest(id, Object.keys(checkCatalogue))));
  }
  const terms = readTerms(session, options);
  const analysed = await analyse(session);
  const { analysis, decisions, folder } = analysed;
  const stored = openDocuments(folder);
  requireReadable(session, analysed, stored);

  const { today } = session.io;
  const told = withoutGivenDates(judgedFindings(analysis), analysis.register, decisions.approvals);
  const { findings, quieted } = settleFindings(
    analysis,
    [...told, ...reviewDocuments(analysed, stored, today).findings],
    { acceptances: decisions.acceptances, baseline: readBaseline(stored, analysis.root), today },
  );
  const meant = { id, ...(options.subject !== undefined && { subject: options.subject }) };
  const answered = quieted.flatMap(({ by, finding }) => (by.kind === 'acceptance' ? [{ by, finding }] : []));
  const finding = findAcceptable([...findings, ...answered.map((one) => one.finding)], meant, session);
  const before = answered.find((one) => one.finding === finding);
  if (before !== undefined) {
    const { owner, until } = before.by;
    print(session, say.unchanged(id, finding.subject, until, owner), { written: [] });
    return exitCodes.clean;
  }
  const acceptance: Acceptance = { finding: id, subject: finding.subject, ...paramsToKeep(finding), ...terms };
  const written = await write(session, analysed, stored, acceptance);
  const lines = [
    say.accepted(id, finding.subject, terms.until, terms.owner),
    say.wrote(written.files),
    ...(written.isInStep ? [] : [say.reportNext]),
  ];
  print(session, lines.join('\n'), { accepted: acceptance, written: written.files });
  return exitCodes.clean;
}

/** @throws UsageError when anything lacks by which somebody answers for it. */
function readTerms(
  { io, language }: Session,
  options: AcceptOptions,
): Required<Pick<Acceptance, 'owner' | 'reason' | 'until'>> {
  const say = acceptanceMessages(language);
  const [reason, owner, until] = [options.reason, options.owner, options.until].map((text = '') => text.trim());
  for (const [name, text = ''] of [
    ['--reason', reason],
    ['--owner', owner],
    ['--until', until],
  ] as const) {
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError(say.missing(name), say.missingRemedy);
  }
  if (until === undefined || !isDay(until)) throw new UsageError(say.noDate(until ?? ''), say.dateRemedy);
  // Dates in ISO 8601 sort as text.
  if (until < io.today) throw new UsageError(say.past(until), say.dateRemedy);
  return { reason: reason ?? '', owner: owner ?? '', until };
}

/** @throws RefusalError when there is something in the place of the list that is none, or no plain file. */
function requireReadable(session: Session, { decisions, folder }: Analysed, stored: StoredDocuments): void {
  const say = acceptanceMessages(session.language);
  if (stored.isBlocked(acceptancesName)) {
    const general = messages(session.language);
    throw new RefusalError(
      general.refusedBlocked([session.shown(join(folder, acceptancesName))]),
      general.blockedRemedy,
    );
  }
  if (decisions.acceptances.parsed.findings.length > 0) throw new RefusalError(say.unreadable, say.unreadableRemedy);
}

/** Adds to the list; documents that were in step stay so, and list what was accepted. */
async function write(
  session: Session,
  { analysis, decisions, documents, folder }: Analysed,
  stored: StoredDocuments,
  acceptance: Acceptance,
): Promise<{ readonly files: readonly string[]; readonly isInStep: boolean }> {
  const say = acceptanceMessages(session.language);
  const { file, text: before } = readAcceptances(stored, analysis.root);
  const text = appendAcceptance(before, acceptance);
  if (text === undefined) {
    throw new RefusalError(say.unwritable(session.shown(join(folder, acceptancesName))), say.unwritableRemedy);
  }
  const acceptances = { file, text, parsed: parseAcceptances(text, file) };
  const isInStep = planReport(documents, stored, { force: false }).changes.length === 0;
  const next = isInStep ? (await renderProject(analysis, { ...decisions, acceptances }, stored)).documents : [];
  const changes = [
    { path: acceptancesName, content: text },
    ...(isInStep ? planReport(next, stored, { force: false }).changes : []),
  ];
  writeChanges(session, folder, changes);
  return { files: changes.map(({ path }) => session.shown(join(folder, path))), isInStep };
}

function print(
  session: Session,
  text: string,
  data: { readonly accepted?: Acceptance; readonly written: readonly string[] },
): void {
  if (session.format === 'json') printJson(session, { command: 'accept', ...data });
  else if (!session.quiet) session.io.stdout.write(`${text}\n`);
}
