import type { Finding, NamedDocument, OutputFile } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import {
  editTree,
  markAccepted,
  placeOwnTexts,
  renderTrees,
  stampTree,
  withoutGivenDates,
  writeDocuments,
} from '@verklaar/core';

import type { StoredAcceptances } from '../accepted/stored-acceptances.js';
import type { StoredApprovals } from '../approved/stored-approvals.js';
import type { StoredDocuments } from './document-store.js';

import { approvedVersion } from '../approved/stored-approvals.js';
import { renderTables } from './render-tables.js';
import { readStoredEdits } from './stored-edits.js';
import { readTexts } from './stored-texts.js';

/** What people decided about the documents of a project. */
export interface Decisions {
  readonly acceptances: StoredAcceptances;
  readonly approvals: StoredApprovals;
}

/** The documents of a project as they should stand in their folder. */
export interface RenderedProject {
  /** Register and statements, each in each language. */
  readonly trees: readonly NamedDocument[];
  /** All files, trees included. */
  readonly documents: readonly OutputFile[];
  /** What is to be said of texts of one's own. */
  readonly textFindings: readonly Finding[];
}

/** Renders all documents with what a person edited, approved and accepted of them. */
export async function renderProject(
  analysis: Analysis,
  decisions: Decisions,
  stored: StoredDocuments,
): Promise<RenderedProject> {
  const { register } = analysis;
  const { approvals } = decisions;
  const findings = findingsToTell(analysis, decisions);
  const options = {
    approvedOf: (document: string, language: string) => approvedVersion(approvals, document, language),
  };
  const { texts, findings: unread } = readTexts(stored, analysis.root);
  const placed = placeOwnTexts(renderTrees(register, findings), texts);
  const trees = placed.trees
    .map((tree) => editTree(tree, readStoredEdits(stored, `${tree.name}.md`)))
    .map((tree) => stampTree(tree, options));
  const files: readonly OutputFile[] = [
    ...writeDocuments(register, trees),
    ...(await renderTables({ ...analysis, findings }, options)),
  ];
  // A language named twice is one document.
  const documents = [...new Map(files.map((file) => [file.path, file])).values()];
  return { trees, documents, textFindings: [...unread, ...placed.findings] };
}

/** What a register lists: with who answers for it, and without the date that an approval gave. */
export function findingsToTell(
  { findings, register }: Pick<Analysis, 'findings' | 'register'>,
  { acceptances, approvals }: Decisions,
): readonly Finding[] {
  return markAccepted(withoutGivenDates(findings, register, approvals), acceptances.parsed.acceptances);
}
