import type { AcceptedThen, Approval, LocatedApproval, NamedDocument } from '@verklaar/core';

import {
  appendApproval,
  approvedRegisterPath,
  approvedTextPath,
  currentApproval,
  hashText,
  serialiseRegister,
  wordsToMarkdown,
} from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { Change } from '../documents/apply-changes.js';
import type { StoredDocuments } from '../documents/document-store.js';
import type { ApprovalRequest } from './approval-request.js';

import { reviewedText } from './review-documents.js';
import { approvalsName } from './stored-approvals.js';

/** What an approval does to the folder of the documents; nothing of it is done yet. */
export interface ApprovalPlan {
  /** One for each document that was not approved as it is. */
  readonly approvals: readonly Approval[];
  /** Documents that were approved exactly so before, with that approval. */
  readonly before: readonly { readonly tree: NamedDocument; readonly approval: Approval }[];
  /** Of `approvals.yaml` and the files that keep what was approved. */
  readonly changes: readonly Change[];
  /** The new text of `approvals.yaml`; `undefined` when nothing can be added to the one that is there. */
  readonly text: string | undefined;
  /** Files that keep an earlier approval and are not what was approved. */
  readonly lost: readonly string[];
  /** Files that nobody approved and that stand where one is to be kept. */
  readonly foreign: readonly string[];
}

/** Plans the approval of documents as they stand. */
export function planApproval(
  request: ApprovalRequest,
  { analysis, decisions }: Pick<Analysed, 'analysis' | 'decisions'>,
  stored: StoredDocuments,
  { accepted, today }: { readonly accepted: readonly AcceptedThen[]; readonly today: string },
): ApprovalPlan {
  const known = decisions.approvals.parsed.approvals;
  const registerText = serialiseRegister(analysis.register);
  const model = hashText(registerText);
  const approvals: Approval[] = [];
  const before: { tree: NamedDocument; approval: Approval }[] = [];
  const kept = new Map<string, string>([[approvedRegisterPath({ model }), registerText]]);
  for (const tree of request.trees) {
    const identity = reviewedText(tree);
    const last = currentApproval(known, identity.document, identity.language);
    const isSameDay = !request.isDated || last?.effectiveFrom === request.effectiveFrom;
    if (last?.words === identity.words && isSameDay) {
      before.push({ tree, approval: last });
      continue;
    }
    // The same words may have been approved with other marks of Markdown: the text that was kept first stays.
    const same = known.find(
      ({ approval: { document, language, words } }) =>
        document === identity.document && language === identity.language && words === identity.words,
    )?.approval;
    const text = wordsToMarkdown(tree.document);
    const { effectiveFrom, reason, role } = request;
    const approval: Approval = {
      ...identity,
      text: same?.text ?? hashText(text),
      model,
      effectiveFrom,
      approvedOn: today,
      role,
      ...(reason !== undefined && { reason }),
      ...(accepted.length > 0 && { accepted }),
    };
    approvals.push(approval);
    if (same === undefined) kept.set(approvedTextPath(approval), text);
  }
  const foreign = [...kept].filter(([path, text]) => {
    const present = stored.read(path);
    return stored.isBlocked(path) || (present !== undefined && hashText(present) !== hashText(text));
  });
  const text = approvals.reduce<string | undefined>(
    (all, approval, index) => (index > 0 && all === undefined ? undefined : appendApproval(all, approval)),
    decisions.approvals.text,
  );
  return {
    approvals,
    before,
    changes: [
      ...(text === undefined ? [] : [{ path: approvalsName, content: text }]),
      ...[...kept].filter(([path]) => stored.read(path) === undefined).map(([path, content]) => ({ path, content })),
    ],
    text,
    lost: lostFiles(known, stored),
    foreign: foreign.map(([path]) => path).filter((path) => !keepsApproval(path, known)),
  };
}

/** Files of earlier approvals that are gone or changed: what is added to them would stand on nothing. */
function lostFiles(known: readonly LocatedApproval[], stored: StoredDocuments): readonly string[] {
  const files = known.flatMap(({ approval }) => [
    [approvedTextPath(approval), approval.text] as const,
    [approvedRegisterPath(approval), approval.model] as const,
  ]);
  const lost = files.filter(([path, hash]) => {
    const text = stored.read(path);
    return text === undefined || hashText(text) !== hash;
  });
  return [...new Set(lost.map(([path]) => path))];
}

function keepsApproval(path: string, known: readonly LocatedApproval[]): boolean {
  return known.some(({ approval }) => [approvedTextPath(approval), approvedRegisterPath(approval)].includes(path));
}
