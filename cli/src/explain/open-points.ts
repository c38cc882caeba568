import { describeFinding } from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { MessageLanguage } from '../session.js';
import type { Explanation } from './explanation.js';

/** Findings about one activity or recipient, as lines. */
export function openPointsUnder(
  { analysis }: Analysed,
  list: 'activities' | 'recipients',
  id: string,
  language: MessageLanguage,
): Explanation['lines'] {
  const prefix = `/${list}/${id}`;
  return analysis.findings
    .filter(({ subject }) => subject === prefix || subject.startsWith(`${prefix}/`))
    .map((finding) => {
      const { articles, message } = describeFinding(finding, language);
      return { name: finding.id, value: articles.length === 0 ? message : `${message} (${articles.join(', ')})` };
    });
}
