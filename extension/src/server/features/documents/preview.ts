import { describeFinding, languageOf, renderPreview } from '@verklaar/core';
import { draftDocuments } from 'verklaar/work';

import type { PreviewContent, PreviewParams } from '../../../protocol/documents.js';
import type { Server } from '../../feature.js';

import { realPathOf } from '../../projects/paths.js';
import { workMessages } from '../../words/work-messages.js';
import { analysisOf, openTexts } from './workplace.js';

/** A statement as it would be written now, with what is not saved; `null` while nothing is known, or there is none. */
export async function preview(
  server: Server,
  { folder, language, statement }: PreviewParams,
): Promise<PreviewContent | null> {
  const session = server.projects.at(folder);
  const state = session?.state() ?? (await session?.settled());
  if (session === undefined || state === undefined) return null;
  const { statements } = state.register;
  const asked = statements.find(({ id }) => id === statement) ?? statements[0];
  const languages = asked?.languages.filter((tag) => languageOf(tag) !== undefined) ?? [];
  const tag = languages.find((one) => one === language) ?? languages[0];
  if (asked === undefined || tag === undefined) return null;
  const { textOf } = openTexts(server);
  const [tree] = draftDocuments(
    { say: workMessages(server) },
    analysisOf(state),
    (document) => document.statement === asked.id && document.language === tag,
    (file) => textOf(realPathOf(file)),
  );
  if (tree === undefined) return null;
  const said = new Map(
    state.findings.map((finding) => [
      `${finding.id} ${finding.subject}`,
      describeFinding(finding, server.findingLanguage).message,
    ]),
  );
  const { html, sentences, title } = renderPreview(tree.document, (finding, subject) =>
    said.get(`${finding} ${subject}`),
  );
  const isStale = state.stale !== undefined || session.problem() !== undefined;
  return {
    title,
    statement: asked.id,
    statements: statements.map(({ id }) => id),
    language: tag,
    languages,
    html,
    sentences,
    isStale,
  };
}
