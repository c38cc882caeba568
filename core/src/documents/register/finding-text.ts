import type { PhrasingContent } from 'mdast';

import type { Finding } from '../../facts/index.js';
import type { RegisterContext } from './register-context.js';

import { describeFinding, type FindingText } from '../../checks/index.js';

/** A finding in one line: its id, which every tool shares, its message, and until when somebody answers for it. */
export function findingTitle(finding: Finding, context: RegisterContext): PhrasingContent[] {
  const { accepted, id } = finding;
  const { language } = context;
  const until = accepted && language.plain('register.finding.acceptedUntil', { until: language.date(accepted.until) });
  return [
    { type: 'text', value: `${id}: ` },
    ...withCode(describe(finding, context).message),
    ...(until === undefined ? [] : [{ type: 'text', value: ` (${until})` } as const]),
  ];
}

/** A message of a check as content of a document: what stands between backticks is code. */
export function withCode(message: string): PhrasingContent[] {
  return message
    .split(/`([^`]+)`/)
    .map((part, index): PhrasingContent => ({ type: index % 2 === 1 ? 'inlineCode' : 'text', value: part }))
    .filter((part) => !('value' in part) || part.value !== '');
}

/** Articles as the language cites them; those of other laws as the check names them. */
export function citeAll(articles: readonly string[], { language }: RegisterContext): string {
  return articles
    .map((article) => (article.startsWith('GDPR ') ? language.cite(article.slice('GDPR '.length)) : article))
    .join('; ');
}

/** A finding in the language of the document; the checks speak Dutch and English. */
export function describe(finding: Finding, { language }: RegisterContext): FindingText {
  return describeFinding(finding, new Intl.Locale(language.tag).language === 'nl' ? 'nl' : 'en');
}
