import {
  type Approval,
  blockingFindings,
  currentApproval,
  type Document,
  earlierVersions,
  type Finding,
  hashOfWords,
  listSubProcessors,
  type PublishedText,
  registerDocument,
  type Statement,
  type SubProcessorList,
} from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { StoredDocuments } from '../documents/document-store.js';

import { approvalsName } from '../approved/stored-approvals.js';
import { keptRegisters, keptTexts } from './approved-texts.js';

/** Why something cannot be published. */
export type Gap =
  | { readonly kind: 'blocked'; readonly statement: string; readonly findings: readonly string[] }
  /** Never approved. */
  | (TextGap & { readonly kind: 'draft' })
  /** Not what was approved last. */
  | (TextGap & { readonly kind: 'changed'; readonly approved: string })
  /** A text in which two texts stand for one place. */
  | { readonly kind: 'conflict'; readonly path: string }
  /** The file that keeps what was approved is gone or changed. */
  | { readonly kind: 'lost'; readonly path: string }
  /** The list of approvals cannot be read, so that nothing counts as approved. */
  | { readonly kind: 'unreadable'; readonly path: string }
  /** No register with these sub-processors was approved. */
  | { readonly kind: 'subProcessors'; readonly organisation: string };

interface TextGap {
  readonly statement: string;
  readonly language: string;
  readonly version: string;
}

/** What can be published, and what keeps it from being published as approved. */
export interface PublicationPlan {
  readonly texts: readonly PublishedText[];
  readonly subProcessors: readonly SubProcessorList[];
  readonly gaps: readonly Gap[];
}

/**
 * Gathers the statements with their standing and their history.
 *
 * @param findings - Those that count: what people accepted is not among them.
 */
export function planPublication(
  { analysis: { register }, decisions, trees }: Analysed,
  findings: readonly Finding[],
  stored: StoredDocuments,
): PublicationPlan {
  const approvals = decisions.approvals.parsed.approvals.map(({ approval }) => approval);
  if (decisions.approvals.parsed.findings.length > 0) {
    return { texts: [], subProcessors: [], gaps: [{ kind: 'unreadable', path: approvalsName }] };
  }
  const gaps: Gap[] = register.statements.flatMap(({ id }) => blockedBy(findings, id, register));
  gaps.push(
    ...trees
      .filter(({ document, edits }) => document.kind === 'statement' && edits !== undefined && edits.conflicts > 0)
      .map(({ name }): Gap => ({ kind: 'conflict', path: `${name}.md` })),
  );
  const statements = trees.map(({ document }) => document).filter(({ kind }) => kind === 'statement');
  const texts = statements.flatMap((document): readonly PublishedText[] => {
    const statement = register.statements.find(({ id }) => id === document.statement);
    if (statement === undefined) return [];
    const own = approvals.filter((one) => one.document === statement.id && one.language === document.language);
    const { kept, lost } = keptTexts(own, stored);
    gaps.push(...lost.map((path): Gap => ({ kind: 'lost', path })));
    const approval = currentApproval(decisions.approvals.parsed.approvals, statement.id, document.language);
    gaps.push(...lackOf(document, statement, approval));
    // A draft follows on all that was approved; what was approved last is the text itself.
    return [{ statement, document, earlier: earlierVersions(statement, document.language, kept) }];
  });
  const registers = keptRegisters(
    approvals.filter(({ document }) => document === registerDocument),
    stored,
  );
  const subProcessors = listSubProcessors(register, registers.kept);
  return {
    texts,
    subProcessors,
    gaps: [
      ...gaps,
      ...(subProcessors.length === 0 ? [] : registers.lost.map((path): Gap => ({ kind: 'lost', path }))),
      ...subProcessors.flatMap(({ approved, organisation }): readonly Gap[] =>
        approved ? [] : [{ kind: 'subProcessors', organisation }],
      ),
    ],
  };
}

function blockedBy(
  findings: readonly Finding[],
  statement: string,
  register: Analysed['analysis']['register'],
): readonly Gap[] {
  const ids = blockingFindings(findings, register, statement).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ kind: 'blocked', statement, findings: [...new Set(ids)] }];
}

function lackOf(document: Document, { id }: Statement, approval: Approval | undefined): readonly Gap[] {
  if (approval?.words === hashOfWords(document.root.children)) return [];
  const place = { statement: id, language: document.language, version: document.standing?.version ?? '' };
  return [
    approval === undefined ? { kind: 'draft', ...place } : { kind: 'changed', ...place, approved: approval.version },
  ];
}
