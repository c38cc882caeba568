import type { DocumentIdentity, Finding, NamedDocument, OutputFile, RenderOptions } from '@verklaar/core';
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

/** Register and statements, and what is to be said of texts of one's own in them. */
export type RenderedTrees = Pick<RenderedProject, 'textFindings' | 'trees'>;

/** Renders all documents with what a person edited, approved and accepted of them. */
export async function renderProject(
  analysis: Analysis,
  decisions: Decisions,
  stored: StoredDocuments,
): Promise<RenderedProject> {
  const findings = findingsToTell(analysis, decisions);
  const { textFindings, trees } = renderProjectTrees({ ...analysis, findings }, decisions, stored);
  const files: readonly OutputFile[] = [
    ...writeDocuments(analysis.register, trees),
    ...(await renderTables({ ...analysis, findings }, optionsFor(decisions))),
  ];
  // A language named twice is one document.
  const documents = [...new Map(files.map((file) => [file.path, file])).values()];
  return { trees, documents, textFindings };
}

/**
 * Register and statements with what a person edited and approved of them.
 *
 * @param analysis - With the findings that a register lists: see {@link findingsToTell}.
 * @param isWanted - Which of them; default all.
 */
export function renderProjectTrees(
  { findings, register, root }: Pick<Analysis, 'findings' | 'register' | 'root'>,
  decisions: Decisions,
  stored: StoredDocuments,
  isWanted?: (document: DocumentIdentity) => boolean,
): RenderedTrees {
  const { texts, findings: unread } = readTexts(stored, root);
  const placed = placeOwnTexts(renderTrees(register, findings, isWanted), texts);
  const trees = placed.trees
    .map((tree) => editTree(tree, readStoredEdits(stored, `${tree.name}.md`)))
    .map((tree) => stampTree(tree, optionsFor(decisions)));
  return { trees, textFindings: [...unread, ...placed.findings] };
}

function optionsFor({ approvals }: Decisions): RenderOptions {
  return { approvedOf: (document, language) => approvedVersion(approvals, document, language) };
}

/** What a register lists: with who answers for it, and without the date that an approval gave. */
export function findingsToTell(
  { findings, register }: Pick<Analysis, 'findings' | 'register'>,
  { acceptances, approvals }: Decisions,
): readonly Finding[] {
  return markAccepted(withoutGivenDates(findings, register, approvals), acceptances.parsed.acceptances);
}
