import type { Finding, NamedDocument, OutputFile } from '@verklaar/core';

import { type Analysis, analyseProject } from '@verklaar/core/project';
import { basename } from 'node:path';

import type { Workplace } from './work/workplace.js';

import { readAcceptances } from './accepted/stored-acceptances.js';
import { readApprovals } from './approved/stored-approvals.js';
import { openDocuments } from './documents/document-store.js';
import { type Decisions, renderProject } from './documents/render-project.js';
import { requireInside } from './documents/require-inside.js';
import { basePathOf } from './documents/stored-edits.js';

/** The analysed project and the documents that follow from it. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly documents: readonly OutputFile[];
  /** Register and statements before they are written. */
  readonly trees: readonly NamedDocument[];
  /** What is to be said of texts of one's own. */
  readonly textFindings: readonly Finding[];
  /** What people decided about them. */
  readonly decisions: Decisions;
  /** Folder of the documents, absolute, inside the folder of the config. */
  readonly folder: string;
  /** Whether any annotation was found in the code: a register of the config alone is no register of the code. */
  readonly annotated: boolean;
}

/** @throws ProjectError or ConfigError of core; UsageError when documents would be written outside the config's folder. */
export async function analyse(workplace: Workplace): Promise<Analysed> {
  const { configPath, progress, root } = workplace;
  const say = workplace.say.report;
  progress.step(say.reading);
  try {
    const analysis =
      (await workplace.read?.()) ??
      (await analyseProject({ cwd: root, ...(configPath !== undefined && { configPath }) }));
    progress.step(say.rendering);
    const folder = requireInside(analysis.root, analysis.config.output ?? 'privacy', say);
    const stored = openDocuments(folder);
    const decisions: Decisions = {
      acceptances: readAcceptances(stored, analysis.root),
      approvals: readApprovals(stored, analysis.root),
    };
    const { trees, documents, textFindings } = await renderProject(analysis, decisions, stored);
    const astray = documents.find(({ path }) => ![basename(path), basePathOf(basename(path))].includes(path));
    if (astray !== undefined) throw new Error(`A document has a path of more than a name: ${astray.path}`);
    const annotated = !analysis.findings.some(({ id }) => id === 'AN16');
    return { analysis, decisions, trees, documents, textFindings, folder, annotated };
  } finally {
    progress.stop();
  }
}
