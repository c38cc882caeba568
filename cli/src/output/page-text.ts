import type { Session } from '../session.js';
import type { JsonPublishedText } from './publication-json.js';

import { formatPassages } from './drift-text.js';
import { publicationMessages, type PublicationMessages } from './publication-messages.js';

/** What became of the texts on a page, for a person. */
export function formatPage(address: string, texts: readonly JsonPublishedText[], session: Session): string {
  const say = publicationMessages(session.language);
  const { paint } = session;
  const known = texts.filter(({ is, marks }) => is !== undefined || marks !== undefined);
  if (known.length === 0) return `${say.none(address)}\n${paint.dim('→')} ${say.noneRemedy}\n`;
  const parts = known.flatMap((text) => [paint.bold(headingOf(text, say)), ...linesOf(text, say, session)]);
  const differs = known.some(({ passages }) => passages.length > 0);
  return [
    ...parts,
    ...(differs ? [`  ${paint.dim(say.legend)}`, '', `${paint.dim('→')} ${say.publishAgain}`] : []),
    '',
  ].join('\n');
}

function headingOf({ is, marks }: JsonPublishedText, say: PublicationMessages): string {
  if (marks !== undefined && marks.version !== is?.version) {
    return say.unknownVersion(marks.statement, marks.language, marks.version);
  }
  return is === undefined ? '' : say[is.by === 'mark' ? 'marked' : 'alike'](is.statement, is.language, is.version);
}

function linesOf(text: JsonPublishedText, say: PublicationMessages, session: Session): readonly string[] {
  const { code, current, is, passages } = text;
  return [
    ...standingLines(text, say),
    ...(is?.by === 'mark' && !is.same ? [say.otherWords(is.version)] : []),
    ...(current ? [say.codeSame] : code === undefined ? [] : [say.codeSays(code)]),
  ]
    .map((line) => `  ${line}`)
    .concat(formatPassages(passages, session));
}

function standingLines(
  { effectiveFrom = '', inForce, standing }: JsonPublishedText,
  say: PublicationMessages,
): readonly string[] {
  switch (standing) {
    case 'draft':
      return [say.isDraft];
    case 'inForce':
      return [say.isInForce(effectiveFrom)];
    case 'notYet':
      return [say.isNotYet(effectiveFrom)];
    case 'replaced':
      return [say.isReplaced(inForce)];
    case 'unknown':
      return [];
  }
}
