import type { CancellationToken } from 'vscode-languageserver/node';

import { describeFinding } from '@verklaar/core';
import path from 'node:path';
import { type Analysed, type MadeReport, makeReport } from 'verklaar/work';

import type { DocumentsOutcome, GenerateParams } from '../../../protocol/documents.js';
import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { pathInside } from '../../projects/paths.js';
import { countsOf } from './counts.js';
import { detailsOfFindings } from './details.js';
import { writeFromCode } from './write-from-code.js';

/** Writes the documents of a project as `verklaar report` does: all of them or none. */
export async function generate(
  server: Server,
  params: GenerateParams,
  token: CancellationToken,
): Promise<DocumentsOutcome> {
  return writeFromCode(server, params, { title: server.t('Generating documents'), token }, (ready) => {
    const { analysed, session, workplace } = ready;
    return tell(server, session, analysed, makeReport(workplace, analysed, {}), params.what);
  });
}

function tell(
  server: Server,
  session: ProjectSession,
  analysed: Analysed,
  { findings, isEmpty, plan }: MadeReport,
  what: GenerateParams['what'],
): DocumentsOutcome {
  const { findingLanguage, projects, t } = server;
  const uriOf = (name: string): string => {
    const inside = pathInside(session.root, path.posix.join(analysed.folder.replaceAll('\\', '/'), name));
    return projects.uriOf(session, inside ?? name);
  };
  if (isEmpty || plan === undefined) {
    const nothing = findings.find(({ id }) => id === 'AN16');
    const { message, remedy } = nothing
      ? describeFinding(nothing, findingLanguage)
      : { message: t('Nothing was written.'), remedy: '' };
    return { outcome: 'refused', message, ...(remedy !== '' && { remedy }), files: [] };
  }
  const changed = [...plan.written, ...plan.removed].filter((name) => !name.includes('/'));
  const conflicts = findings.filter(({ id }) => id === 'ED01');
  const opened = toOpen(server, analysed, what);
  const points = t('Open points: {counts}.', { counts: countsOf(server, findings) });
  const done =
    changed.length === 0
      ? t('The documents already say what the code says.')
      : t('Documents written: {count}.', { count: changed.length });
  return {
    outcome: conflicts.length > 0 ? 'findings' : 'done',
    message: `${done} ${points}`,
    remedy:
      conflicts.length > 0
        ? t('Two texts stand for one place in a document: keep one, and generate again.')
        : t('These are drafts: a person must review them before anything is published.'),
    files: plan.written.filter((name) => !name.includes('/')).map(uriOf),
    ...(opened !== undefined && { open: uriOf(opened) }),
    ...(findings.length > 0 && { details: detailsOfFindings(server, findings) }),
  };
}

/** The document that was asked for, in the language of the editor where there is one. */
function toOpen({ language }: Server, { trees }: Analysed, what: GenerateParams['what']): string | undefined {
  const own = trees.filter(({ document }) => document.kind === what);
  const isSpoken = (tag: string): boolean => tag === language || tag.startsWith(`${language}-`);
  const tree = own.find(({ document }) => isSpoken(document.language)) ?? own[0];
  return tree && `${tree.name}.md`;
}
