import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Register } from '../model/register.js';
import type { Approval } from './approval.js';
import type { LocatedApproval } from './parse-approvals.js';

import { inWords } from '../facts/wording.js';
import { approvalFinding } from './approval-finding.js';
import { createApprovedFiles } from './approved-files.js';
import { currentApproval } from './current-approval.js';
import { documentWords } from './document-words.js';
import { judgeDrift } from './judge-drift.js';

/** A document as it would be written now. */
export interface ReviewedText {
  /** `register`, or the id of a statement. */
  readonly document: string;
  readonly language: string;
  readonly version: string;
  /** Hash of its words, whose beginning the version is. */
  readonly words: string;
}

/** Where the review of a document in a language stands. */
export interface Review {
  readonly document: string;
  readonly language: string;
  readonly version: string;
  /** `draft`: never approved; `changed`: not what was approved last. */
  readonly state: 'approved' | 'changed' | 'draft';
  /** What was approved last. */
  readonly approval?: Approval;
}

export interface ApprovalContext {
  readonly approvals: readonly LocatedApproval[];
  /** The file of approvals, as findings name it. */
  readonly file: string;
  readonly texts: readonly ReviewedText[];
  readonly register: Register;
  /** From which the register was built, for the places of findings. */
  readonly facts: readonly Fact[];
  /** Text of a file in the folder of the documents, line ends as LF; `undefined` when there is none. */
  readonly read: (path: string) => string | undefined;
  /** How findings name a file in the folder of the documents. */
  readonly nameOf: (path: string) => string;
  /** ISO 8601. */
  readonly today: string;
}

/** What became of approvals. */
export interface JudgedApprovals {
  /** One for each text. */
  readonly reviews: readonly Review[];
  /** AP02 to AP06, and RG01 to RG03 of documents that changed since. */
  readonly findings: readonly Finding[];
}

/** Holds what was approved against the documents as they are now, and against the files that keep it. */
export function judgeApprovals(context: ApprovalContext): JudgedApprovals {
  const { approvals, texts } = context;
  const reviews = texts.map((text) => reviewOf(text, approvals));
  const files = createApprovedFiles(context);
  const changed = new Map(
    reviews.flatMap(({ approval, document, state }) =>
      state === 'changed' && approval !== undefined ? [[document, approval] as const] : [],
    ),
  );
  return {
    reviews,
    findings: [
      ...approvals.flatMap((located) => files.findingsOf(located)),
      ...approvals.flatMap((located) => judgeCurrent(located, context)),
      ...[...changed.values()].flatMap((approval) => {
        const before = files.registerOf(approval);
        return before === undefined ? [] : judgeDrift(approval, before, context);
      }),
    ],
  };
}

function reviewOf(text: ReviewedText, approvals: readonly LocatedApproval[]): Review {
  const { document, language, version, words } = text;
  const approval = currentApproval(approvals, document, language);
  if (approval === undefined) return { document, language, version, state: 'draft' };
  return { document, language, version, state: approval.words === words ? 'approved' : 'changed', approval };
}

/** Only the last approval of a document in a language says anything of what it is now. */
function judgeCurrent(
  { approval, at }: LocatedApproval,
  { approvals, file, texts, today }: ApprovalContext,
): readonly Finding[] {
  const { document, effectiveFrom, language, version, words } = approval;
  if (currentApproval(approvals, document, language) !== approval) return [];
  const place = { file, approval, ...(at && { at }) };
  const params = { id: document, language, version };
  const text = texts.find((one) => one.document === document && one.language === language);
  if (text === undefined) return [approvalFinding('AP03', { ...place, params })];
  const named = { ...params, ...inWords({ document: documentWords(document) }) };
  return [
    ...(text.words === words ? [] : [approvalFinding('AP02', { ...place, params: named })]),
    // Dates in ISO 8601 sort as text.
    ...(effectiveFrom > today ? [approvalFinding('AP06', { ...place, params: { ...named, day: effectiveFrom } })] : []),
  ];
}
