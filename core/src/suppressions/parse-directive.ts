import type { Wording } from '../facts/wording.js';

import { isDay } from '../facts/is-day.js';

/** A comment that asks for findings to be ignored, taken apart; nothing is known yet of the names. */
export interface Directive {
  readonly names: readonly string[];
  /** Empty when none was given. */
  readonly reason: string;
  readonly until?: string;
}

/** What keeps a comment from being understood. */
export interface DirectiveProblem {
  readonly problem: Wording;
}

/** The word that makes a comment a suppression. */
export const marker = 'verklaar-ignore';

/**
 * Takes apart `verklaar-ignore DF01, no-personal-data-in-logs: reason [until 2027-01-31]`.
 *
 * @param comment - With its marks.
 * @returns undefined when the comment does not begin with the marker: it then only speaks of it.
 */
export function parseDirective(comment: string): Directive | DirectiveProblem | undefined {
  const text = contentOf(comment);
  if (!text.toLowerCase().startsWith(marker)) return undefined;
  const rest = text.slice(marker.length);
  if (/^[^\s:]/u.test(rest)) return { problem: problems.otherWord };
  const colon = rest.indexOf(':');
  const names = (colon < 0 ? rest : rest.slice(0, colon)).split(',').map((name) => name.trim());
  if (names.every((name) => name === '')) return { problem: problems.noId };
  if (names.some((name) => name === '' || /\s/u.test(name))) {
    return { problem: colon < 0 ? problems.noColon : problems.noComma };
  }
  const said = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const term = /(?:^|\s)\[?until\s+(?<date>\d[^\s\]]*?)\s*\]?[.;]?$/iu.exec(said);
  const until = term?.groups?.date;
  if (term === null || until === undefined) return { names, reason: said };
  if (!isDay(until)) return { problem: problems.noDate(until) };
  return { names, reason: said.slice(0, term.index).replace(/[\s,;]+$/u, ''), until };
}

/** The words of a comment on one line, without the marks of comments. */
function contentOf(comment: string): string {
  const inner = comment.startsWith('//') ? comment.replace(/^\/+/u, '') : comment.slice(2).replace(/\*+\/$|\*\/$/u, '');
  return inner
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.replace(/^[\s*]+/u, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}

const problems = {
  otherWord: {
    en: 'the word is `verklaar-ignore`, then a space and the id of a finding',
    nl: 'het woord is `verklaar-ignore`, dan een spatie en de id van een melding',
  },
  noId: {
    en: 'it names no finding, as `verklaar-ignore DF01: reason` does',
    nl: 'er staat geen melding in, zoals in `verklaar-ignore DF01: reden`',
  },
  noColon: {
    en: 'a colon between the ids and the reason is missing',
    nl: 'de dubbele punt tussen de id en de reden ontbreekt',
  },
  noComma: {
    en: 'several ids are separated by commas',
    nl: 'tussen meer dan een id staan komma’s',
  },
  noDate: (date: string): Wording => ({
    en: `"${date}" is no date such as 2027-01-31`,
    nl: `"${date}" is geen datum zoals 2027-01-31`,
  }),
} as const;
