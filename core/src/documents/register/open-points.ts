import type { BlockContent, RootContent } from 'mdast';

import type { Finding, Severity } from '../../facts/index.js';
import type { RegisterContext } from './register-context.js';

import { blockList, heading, list, paragraph, type Inline } from '../nodes.js';
import { citeAll, describe, withCode } from './finding-text.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a person must still do, the gravest first: message, article, next step and where. */
export function renderOpenPoints(context: RegisterContext): RootContent[] {
  const { findings, language } = context;
  const title = heading(2, language.plain('register.heading.openPoints'), {
    anchor: 'open-points',
    look: 'openPoints',
  });
  if (findings.length === 0) return [title, paragraph(language.plain('register.finding.none'))];
  return [
    title,
    paragraph(language.plain('register.finding.count', { count: findings.length })),
    ...severities.flatMap((severity) => renderSeverity(severity, context)),
  ];
}

function renderSeverity(severity: Severity, context: RegisterContext): RootContent[] {
  const found = context.findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  return [
    heading(3, `${context.language.plain(`register.finding.${severity}`)} (${String(found.length)})`, {
      anchor: `open-points-${severity}`,
    }),
    blockList(found.map((finding) => renderFinding(finding, context))),
  ];
}

function renderFinding(finding: Finding, context: RegisterContext): BlockContent[] {
  const { language } = context;
  const { message, remedy, articles } = describe(finding, context);
  const details: Inline[] = [
    ...(remedy === '' ? [] : [language.text('register.finding.next', { remedy: withCode(remedy) })]),
    ...(articles.length === 0
      ? []
      : [language.text('register.finding.articles', { articles: citeAll(articles, context) })]),
    ...(finding.evidence.length === 0 ? [] : [language.text('register.finding.where', { evidence: places(finding) })]),
  ];
  const line = paragraph({ type: 'strong', children: [{ type: 'text', value: finding.id }] }, ' ', withCode(message));
  return details.length === 0 ? [line] : [line, list(details)];
}

/** File and symbol, never a line: moving code is no change of the document. */
function places({ evidence }: Finding) {
  return evidence.flatMap(({ file, symbol }, index) => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    { type: 'inlineCode', value: `${file}#${symbol}` } as const,
  ]);
}
