import type { CancellationToken } from 'vscode-languageserver/node';

import { describeFinding } from '@verklaar/core';
import { type PublishedStatements, publishStatements } from 'verklaar/work';

import type { DocumentsOutcome, PublishParams } from '../../../protocol/documents.js';
import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { pathInside, pathOfUri, realPathOf } from '../../projects/paths.js';
import { refusal } from './refusals.js';
import { writeFromCode } from './write-from-code.js';

/** Writes the statements as a site, as `verklaar publish` does: what was approved, or all of it with a watermark. */
export async function publish(
  server: Server,
  params: PublishParams,
  token: CancellationToken,
): Promise<DocumentsOutcome> {
  const { findingLanguage, t } = server;
  const out = pathOfUri(params.out);
  if (out === undefined) {
    return refusal({ message: t('This is no folder on disk.'), remedy: t('Choose another folder.') });
  }
  return writeFromCode(server, params, { title: t('Publishing'), token }, ({ analysed, session, workplace }) => {
    const nothing = analysed.analysis.findings.find(({ id }) => id === 'AN16');
    if (!analysed.annotated && nothing !== undefined) return refusal(describeFinding(nothing, findingLanguage));
    const options = { out: realPathOf(out), draft: params.draft };
    return tell(server, session, publishStatements(workplace, analysed, options));
  });
}

function tell(
  { projects, t }: Server,
  session: ProjectSession,
  { folder, pages, plan }: PublishedStatements,
): DocumentsOutcome {
  const inside = (name: string): string =>
    projects.uriOf(session, pathInside(session.root, `${folder.replaceAll('\\', '/')}/${name}`) ?? name);
  const changed = plan.written.length + plan.removed.length;
  const drafts = pages.filter(({ draft }) => draft).length;
  const pagesOnDisk = [...plan.written, ...plan.unchanged].filter((name) => name.endsWith('.html'));
  const first = pagesOnDisk.find((name) => name === 'index.html') ?? pagesOnDisk[0];
  return {
    outcome: 'done',
    message:
      changed === 0
        ? t('The pages already say what the documents say.')
        : t('Files published: {count}.', { count: changed }),
    ...(drafts > 0 && {
      remedy: t('Drafts bear a watermark and stay out of search engines. They are not for visitors.'),
    }),
    files: plan.written.map(inside),
    ...(first !== undefined && { open: inside(first) }),
  };
}
