import type { AcceptedThen, Approval, SettledFindings } from '@verklaar/core';

import { isToldBy, parseApprovals, settleFindings } from '@verklaar/core';
import { join } from 'node:path';

import type { ApprovalPlan } from '../approved/plan-approval.js';
import type { Session } from '../session.js';

import { readBaseline } from '../accepted/stored-baseline.js';
import { type Analysed, analyse } from '../analyse.js';
import { approvalObstacles } from '../approved/approval-obstacles.js';
import { type ApprovalRequest, type ApproveOptions, readRequest, readTerms } from '../approved/approval-request.js';
import { planApproval } from '../approved/plan-approval.js';
import { reviewDocuments } from '../approved/review-documents.js';
import { approvalsName } from '../approved/stored-approvals.js';
import { openDocuments, type StoredDocuments } from '../documents/document-store.js';
import { planReport } from '../documents/plan-report.js';
import { renderProject } from '../documents/render-project.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { approvalMessages } from '../output/approval-messages.js';
import { printJson } from '../output/json.js';
import { messages } from '../output/messages.js';

/** Writes down that a person approved a document exactly as it stands, with the text and the register of that moment. */
export async function approve(session: Session, name: string, options: ApproveOptions): Promise<ExitCode> {
  const terms = readTerms(session, options);
  const analysed = await analyse(session);
  const { analysis, decisions, documents, folder, trees } = analysed;
  const { register } = analysis;
  const { today } = session.io;
  const request = readRequest(session, name, terms, { register, trees });
  const stored = openDocuments(folder);
  requireReadable(session, analysed, stored);

  // What is no longer what was approved is no reason not to approve it anew.
  const settled = settleFindings(analysis, analysis.findings, {
    acceptances: decisions.acceptances,
    baseline: readBaseline(stored, analysis.root),
    today,
  });
  requireNoObstacle(session, request, analysed, settled);
  requireInStep(session, folder, planReport(documents, stored, { force: false }));

  const accepted = acceptedOf(settled, isToldBy(register, request.document));
  const plan = planApproval(request, analysed, stored, { accepted, today });
  requireKept(session, folder, plan);
  const written = plan.approvals.length === 0 ? [] : await writeApproval(session, analysed, stored, plan);
  const newPurposes = purposesSince(request.document, reviewDocuments(analysed, stored, today).findings);
  tellApproval(session, folder, { request, plan, written, newPurposes });
  return exitCodes.clean;
}

/** @throws RefusalError when there is something in the place of the approvals that is none, or no plain file. */
function requireReadable(session: Session, { decisions, folder }: Analysed, stored: StoredDocuments): void {
  const say = approvalMessages(session.language);
  const blocked = [approvalsName, 'approved/x'].filter((path) => stored.isBlocked(path));
  if (blocked.length > 0) {
    const general = messages(session.language);
    const shown = blocked.map((path) => session.shown(join(folder, path.replace(/\/x$/u, ''))));
    throw new RefusalError(general.refusedBlocked(shown), general.blockedRemedy);
  }
  if (decisions.approvals.parsed.findings.length > 0) throw new RefusalError(say.unreadable, say.unreadableRemedy);
}

/** @throws RefusalError with all that is in the way of the documents. */
function requireNoObstacle(
  session: Session,
  { trees }: ApprovalRequest,
  { analysis, folder }: Analysed,
  { findings }: SettledFindings,
): void {
  const say = approvalMessages(session.language);
  const { register } = analysis;
  const found = trees.flatMap((tree) => approvalObstacles(tree, { register, findings, folder }, session));
  if (found.length === 0) return;
  const files = trees.map((tree) => session.shown(join(folder, `${tree.name}.md`)));
  throw new RefusalError(say.refused(files.join(', '), [...new Set(found)]), say.refusedRemedy);
}

/** @throws RefusalError when a person who reads the files would read something else than what is approved. */
function requireInStep(session: Session, folder: string, plan: ReturnType<typeof planReport>): void {
  const say = approvalMessages(session.language);
  const files = plan.changes.map(({ path }) => session.shown(join(folder, path)));
  if (files.length > 0) throw new RefusalError(say.outOfStep(files), say.outOfStepRemedy);
}

/** @throws RefusalError when what was approved cannot be kept. */
function requireKept(session: Session, folder: string, { approvals, foreign, lost, text }: ApprovalPlan): void {
  const say = approvalMessages(session.language);
  const shown = (path: string): string => session.shown(join(folder, path));
  const reasons = [...lost.map((path) => say.lost(shown(path))), ...foreign.map((path) => say.foreign(shown(path)))];
  if (reasons.length > 0) throw new RefusalError(say.refused(shown(approvalsName), reasons), say.refusedRemedy);
  if (approvals.length > 0 && text === undefined) {
    throw new RefusalError(say.unwritable(shown(approvalsName)), say.unwritableRemedy);
  }
}

/** Writes all at once: the approval, what it keeps, and the documents, which say of themselves that they are approved. */
async function writeApproval(
  session: Session,
  { analysis, decisions, folder }: Analysed,
  stored: StoredDocuments,
  { changes, text = '' }: ApprovalPlan,
): Promise<readonly string[]> {
  const { file } = decisions.approvals;
  const approvals = { file, text, parsed: parseApprovals(text, file) };
  if (approvals.parsed.findings.length > 0) throw new Error('An approval was written that cannot be read.');
  const { documents } = await renderProject(analysis, { ...decisions, approvals }, stored);
  const all = [...changes, ...planReport(documents, stored, { force: false }).changes];
  writeChanges(session, folder, all);
  return all.map(({ path }) => path);
}

function acceptedOf({ quieted }: SettledFindings, isTold: (subject: string) => boolean): readonly AcceptedThen[] {
  return quieted.flatMap(({ by, finding: { id, subject } }) =>
    by.kind === 'acceptance' && isTold(subject) ? [{ finding: id, subject }] : [],
  );
}

/** Activities with purposes that the last approval did not tell. */
function purposesSince(document: string, findings: ReturnType<typeof reviewDocuments>['findings']): readonly string[] {
  const found = findings.filter(({ id, params }) => id === 'RG03' && params.id === document);
  return [...new Set(found.flatMap(({ params: { activity } }) => activity ?? []))];
}

interface Approved {
  readonly request: ApprovalRequest;
  readonly plan: ApprovalPlan;
  readonly written: readonly string[];
  readonly newPurposes: readonly string[];
}

function tellApproval(session: Session, folder: string, { newPurposes, plan, request, written }: Approved): void {
  const say = approvalMessages(session.language);
  const shown = (path: string): string => session.shown(join(folder, path));
  const fileOf = ({ language }: Pick<Approval, 'language'>): string => {
    const tree = request.trees.find(({ document }) => document.language === language);
    return shown(`${tree?.name ?? ''}.md`);
  };
  if (session.format === 'json') {
    printJson(session, {
      command: 'approve',
      approved: plan.approvals.map((approval) => ({ path: fileOf(approval), ...approval })),
      unchanged: plan.before.map(({ approval }) => ({ path: fileOf(approval), ...approval })),
      written: written.map(shown),
    });
    return;
  }
  if (session.quiet) return;
  const lines = [
    ...plan.approvals.map((one) => say.approved(fileOf(one), one.version, one.effectiveFrom, one.role)),
    ...plan.before.map(({ approval }) => say.unchanged(fileOf(approval), approval.version, approval.effectiveFrom)),
    ...(newPurposes.length > 0 ? [say.newPurposes(newPurposes)] : []),
    ...(written.length > 0 ? [say.wrote(written.map(shown))] : []),
  ];
  session.io.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
