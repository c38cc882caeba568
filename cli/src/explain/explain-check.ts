import { describeFinding, type Finding, isFindingId } from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { MessageLanguage } from '../session.js';
import type { Explanation } from './explanation.js';

import { judgedFindings } from '../accepted/judged-findings.js';
import { checkWords } from '../output/check-words.js';
import { labels } from './labels.js';

/** A check by its id: what it asks, why, and where it was raised in this project. */
export function explainCheck({ analysis }: Analysed, query: string, language: MessageLanguage): readonly Explanation[] {
  const id = query.toUpperCase();
  if (!isFindingId(id)) return [];
  const info = checkWords(id, language);
  const say = labels(language);
  const raised = judgedFindings(analysis).filter((finding) => finding.id === id);
  return [
    {
      kind: 'check',
      title: `${id}: ${info.message}`,
      lines: [
        { name: say.severity, value: info.severity },
        ...(info.articles.length === 0 ? [] : [{ name: say.articles, value: info.articles.join(', ') }]),
        { name: say.remedy, value: info.remedy },
        { name: say.raised, value: String(raised.length) },
        ...raised.map((finding) => ({ name: finding.subject, value: describeFinding(finding, language).message })),
      ],
      places: raised.flatMap(({ at }) => (at === undefined ? [] : [at])),
      ...pathsOf(raised),
    },
  ];
}

function pathsOf(raised: readonly Finding[]): Pick<Explanation, 'paths'> {
  const paths = raised.flatMap((finding) => finding.paths ?? []);
  return paths.length === 0 ? {} : { paths };
}
