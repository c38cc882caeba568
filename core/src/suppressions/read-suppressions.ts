import type { TextRange } from '../engine/ast/comments.js';
import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';
import type { Wording } from '../facts/wording.js';
import type { ReadSuppressions, Suppression } from './suppression.js';

import { checkCatalogue, type FindingId, isFindingId } from '../checks/index.js';
import { createLineMap } from '../engine/ast/line-map.js';
import { inWords } from '../facts/wording.js';
import { pointer } from '../model/pointer.js';
import { suggest } from '../vocabulary/index.js';
import { createCoveredLines } from './covered-lines.js';
import { type Directive, marker, parseDirective } from './parse-directive.js';
import { findingsNamed, suppressibleNames } from './suppressible.js';

/** A source file as findings name it, with its text. */
export interface CommentedText {
  /** POSIX, relative to the workspace root. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the comments that ask for findings to be ignored. One that is not whole (no known id, no reason, no date that is one)
 * asks nothing and is a finding itself.
 *
 * @param comments - All comments of the text with their marks, in its order: of {@link commentsOf}, or of a linter.
 */
export function readSuppressions({ file, text }: CommentedText, comments: readonly TextRange[]): ReadSuppressions {
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  if (!text.toLowerCase().includes(marker)) return { suppressions, findings };
  const lineAt = createLineMap(text);
  const lineOf = createCoveredLines(text, comments, lineAt);
  for (const comment of comments) {
    const directive = parseDirective(text.slice(comment.start, comment.end));
    if (directive === undefined) continue;
    const at: Span = { file, start: lineAt(comment.start), end: lineAt(comment.end) };
    if ('problem' in directive) {
      findings.push(malformed(at, directive.problem));
      continue;
    }
    const { known, unknown } = sortNames(directive);
    findings.push(...unknown.map((name) => malformed(at, problemOf(name), suggestionFor(name))));
    if (known.length === 0) continue;
    const { reason, until } = directive;
    if (!/\p{L}/u.test(reason)) {
      findings.push(suppressionFinding('SU04', at, { ids: known.join(', ') }));
      continue;
    }
    const line = lineOf(comment);
    suppressions.push({
      names: known,
      reason,
      ...(until !== undefined && { until }),
      ...(line !== undefined && { line }),
      at,
    });
  }
  return { suppressions, findings };
}

/** A finding about a suppression: it concerns no part of the register. */
export function suppressionFinding(
  id: FindingId & `SU${string}`,
  at: Span,
  params: Readonly<Record<string, string>>,
): Finding {
  const { file } = at;
  return {
    id,
    severity: checkCatalogue[id].severity,
    params,
    subject: pointer('suppressions', file),
    evidence: [{ file, symbol: '' }],
    at,
  };
}

function malformed(at: Span, problem: Wording, suggestion = ''): Finding {
  return suppressionFinding('SU02', at, { ...inWords({ problem }), suggestion });
}

/** Rules may be named as a linter does, with the name of the plugin before them. */
function sortNames({ names }: Directive): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const bare = [...new Set(names.map((name) => name.replace(/^@verklaar\//u, '')))];
  const isKnown = (name: string): boolean => findingsNamed(name).length > 0;
  return { known: bare.filter(isKnown), unknown: bare.filter((name) => !isKnown(name)) };
}

function problemOf(name: string): Wording {
  if (isFindingId(name)) {
    return {
      en: `${name} is about what documents say, and is no finding that a comment can answer`,
      nl: `${name} gaat over wat documenten zeggen, en is geen melding die een opmerking kan beantwoorden`,
    };
  }
  return { en: `there is no finding or rule "${name}"`, nl: `er is geen melding of regel "${name}"` };
}

function suggestionFor(name: string): string {
  return isFindingId(name) ? '' : (suggest(name, suppressibleNames) ?? '');
}
