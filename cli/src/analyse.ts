import type { OutputFile } from '@verklaar/core';

import { renderDocuments } from '@verklaar/core';
import { type Analysis, analyseProject } from '@verklaar/core/project';
import { basename } from 'node:path';

import type { Session } from './session.js';

import { renderTables } from './documents/render-tables.js';
import { requireInside } from './documents/require-inside.js';
import { messages } from './output/messages.js';

/** The analysed project and the documents that follow from it. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly documents: readonly OutputFile[];
  /** Folder of the documents, absolute, inside the folder of the config. */
  readonly folder: string;
  /** Whether any annotation was found in the code: a register of the config alone is no register of the code. */
  readonly annotated: boolean;
}

/** @throws ProjectError or ConfigError of core; UsageError when documents would be written outside the config's folder. */
export async function analyse(session: Session): Promise<Analysed> {
  const say = messages(session.language);
  session.progress.step(say.reading);
  try {
    const { configPath } = session;
    const analysis = await analyseProject({ cwd: session.root, ...(configPath !== undefined && { configPath }) });
    session.progress.step(say.rendering);
    const rendered: readonly OutputFile[] = [
      ...renderDocuments(analysis.register, analysis.findings),
      ...(await renderTables(analysis)),
    ];
    // A language named twice is one document.
    const documents = [...new Map(rendered.map((document) => [document.path, document])).values()];
    const folder = requireInside(analysis.root, analysis.config.output ?? 'privacy');
    const astray = documents.find(({ path }) => basename(path) !== path);
    if (astray !== undefined) throw new Error(`A document has a path of more than a name: ${astray.path}`);
    return { analysis, documents, folder, annotated: !analysis.findings.some(({ id }) => id === 'AN16') };
  } finally {
    session.progress.stop();
  }
}
