import type { Finding } from '@verklaar/core';

import { describeFinding } from '@verklaar/core';

import type { MessageLanguage, Voice } from '../session.js';
import type { Outcome } from './outcome.js';
import type { Painter } from './painter.js';

import { formatPlace, placeOf } from './place.js';
import { toVisibleText } from './visible-text.js';
import { formatWays } from './ways-text.js';

/** Findings for a person: where, what, which article, what to do. One blank line between two. */
export function formatFindings(
  { findings, root }: Pick<Outcome, 'findings' | 'root'>,
  voice: Voice,
  paint: Painter,
): string {
  return findings.map((finding) => formatFinding(finding, root, voice, paint)).join('\n');
}

function formatFinding(finding: Finding, root: string, voice: Voice, paint: Painter): string {
  const { message, remedy, articles } = describeFinding(finding, voice.language);
  const place = placeOf(finding, root, voice);
  const law = articles.length === 0 ? '' : paint.dim(` (${articles.join(', ')})`);
  return [
    `${severityMark(finding, voice.language, paint)} ${paint.bold(finding.id)} ${toVisibleText(message)}${law}`,
    ...(place === undefined ? [] : [`  ${paint.cyan(toVisibleText(formatPlace(place)))}`]),
    ...(voice.verbose ? formatWays(finding.paths ?? [], root, voice, paint) : []),
    ...(remedy === '' ? [] : [`  ${paint.dim('→')} ${toVisibleText(remedy)}`]),
    '',
  ].join('\n');
}

function severityMark({ severity }: Finding, language: MessageLanguage, paint: Painter): string {
  const words = {
    en: { error: 'error', warning: 'warning', info: 'info' },
    nl: { error: 'fout', warning: 'let op', info: 'info' },
  };
  const word = words[language][severity];
  switch (severity) {
    case 'error':
      return paint.red(word);
    case 'warning':
      return paint.yellow(word);
    case 'info':
      return paint.blue(word);
  }
}

/** `2 errors, 1 warning, 4 notes`. */
export function countFindings(findings: readonly Finding[], language: MessageLanguage): string {
  const named = (severity: Finding['severity'], one: string, other: string): string => {
    const count = countOf(findings, severity);
    return `${String(count)} ${count === 1 ? one : other}`;
  };
  const counts =
    language === 'nl'
      ? [
          named('error', 'fout', 'fouten'),
          named('warning', 'waarschuwing', 'waarschuwingen'),
          named('info', 'opmerking', 'opmerkingen'),
        ]
      : [named('error', 'error', 'errors'), named('warning', 'warning', 'warnings'), named('info', 'note', 'notes')];
  return counts.join(', ');
}

export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
