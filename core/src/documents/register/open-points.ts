import type { BlockContent, RootContent } from 'mdast';

import type { Finding, Severity } from '../../facts/index.js';
import type { RegisterContext } from './register-context.js';

import { blockList, heading, list, paragraph, type Inline } from '../nodes.js';
import { citeAll, describe, withCode } from './finding-text.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a person must still do, the gravest first: message, article, next step and where. */
export function renderOpenPoints(context: RegisterContext): RootContent[] {
  const { language } = context;
  const findings = context.findings.filter(({ accepted }) => accepted === undefined);
  const title = heading(2, language.plain('register.heading.openPoints'), {
    anchor: 'open-points',
    look: 'openPoints',
  });
  const open =
    findings.length === 0
      ? language.plain('register.finding.none')
      : language.plain('register.finding.count', { count: findings.length });
  return [
    title,
    paragraph(open),
    ...severities.flatMap((severity) =>
      renderPart(
        severity,
        findings.filter((finding) => finding.severity === severity),
        context,
      ),
    ),
    ...renderPart(
      'acceptedTitle',
      context.findings.filter(({ accepted }) => accepted !== undefined),
      context,
    ),
  ];
}

function renderPart(
  part: Severity | 'acceptedTitle',
  findings: readonly Finding[],
  context: RegisterContext,
): RootContent[] {
  if (findings.length === 0) return [];
  return [
    heading(3, `${context.language.plain(`register.finding.${part}`)} (${String(findings.length)})`, {
      anchor: `open-points-${part === 'acceptedTitle' ? 'accepted' : part}`,
    }),
    blockList(findings.map((finding) => renderFinding(finding, context))),
  ];
}

function renderFinding(finding: Finding, context: RegisterContext): BlockContent[] {
  const { language } = context;
  const { message, remedy, articles } = describe(finding, context);
  const { accepted } = finding;
  const details: Inline[] = [
    ...(accepted === undefined
      ? []
      : [language.text('register.finding.accepted', { ...accepted, until: language.date(accepted.until) })]),
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
