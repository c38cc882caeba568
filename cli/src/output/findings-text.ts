import type { Finding } from '@verklaar/core';
import { describeFinding } from '@verklaar/core';

import type { MessageLanguage } from '../session.js';
import type { Painter } from './painter.js';

/** Findings for a person: where, what, which article, what to do. One blank line between two. */
export function formatFindings(findings: readonly Finding[], language: MessageLanguage, paint: Painter): string {
  return findings.map((finding) => formatFinding(finding, language, paint)).join('\n');
}

function formatFinding(finding: Finding, language: MessageLanguage, paint: Painter): string {
  const { message, remedy, articles } = describeFinding(finding, language);
  const place =
    finding.at === undefined
      ? (finding.evidence[0]?.file ?? '')
      : `${finding.at.file}:${String(finding.at.start.line)}:${String(finding.at.start.column)}`;
  const law = articles.length === 0 ? '' : paint.dim(` (${articles.join(', ')})`);
  const head = `${severityMark(finding, language, paint)} ${paint.bold(finding.id)} ${message}${law}`;
  return [head, ...(place === '' ? [] : [`  ${paint.cyan(place)}`]), `  ${paint.dim('→')} ${remedy}`, ''].join('\n');
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
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const named = (number: number, one: string, other: string): string =>
    `${String(number)} ${number === 1 ? one : other}`;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return language === 'nl'
    ? [
        named(errors, 'fout', 'fouten'),
        named(warnings, 'waarschuwing', 'waarschuwingen'),
        named(infos, 'opmerking', 'opmerkingen'),
      ].join(', ')
    : [named(errors, 'error', 'errors'), named(warnings, 'warning', 'warnings'), named(infos, 'note', 'notes')].join(
        ', ',
      );
}
