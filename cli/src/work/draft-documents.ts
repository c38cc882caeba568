import type { DocumentIdentity, NamedDocument } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import type { Workplace } from './workplace.js';

import { readAcceptances } from '../accepted/stored-acceptances.js';
import { readApprovals } from '../approved/stored-approvals.js';
import { openDocuments } from '../documents/document-store.js';
import { findingsToTell, renderProjectTrees } from '../documents/render-project.js';
import { requireInside } from '../documents/require-inside.js';

/**
 * Documents as they would be written now, with what people edited, approved and accepted; writes nothing.
 *
 * @param unsaved - Text of a file, absolute, that somebody is editing and that counts instead of what is on disk.
 * @throws UsageError when documents would be written outside the config's folder.
 */
export function draftDocuments(
  { say }: Pick<Workplace, 'say'>,
  analysis: Analysis,
  isWanted: (document: DocumentIdentity) => boolean,
  unsaved?: (file: string) => string | undefined,
): readonly NamedDocument[] {
  const stored = openDocuments(requireInside(analysis.root, analysis.config.output ?? 'privacy', say.report), unsaved);
  const decisions = {
    acceptances: readAcceptances(stored, analysis.root),
    approvals: readApprovals(stored, analysis.root),
  };
  const findings = findingsToTell(analysis, decisions);
  return renderProjectTrees({ ...analysis, findings }, decisions, stored, isWanted).trees;
}
