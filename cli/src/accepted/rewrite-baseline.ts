import type { BaselineEntry } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import { findingsOfCode, serialiseBaseline, updateBaseline } from '@verklaar/core';
import { join } from 'node:path';

import type { StoredDocuments } from '../documents/document-store.js';
import type { Session } from '../session.js';

import { writeChanges } from '../documents/write-changes.js';
import { RefusalError, UsageError } from '../errors.js';
import { messages } from '../output/messages.js';
import { judgedFindings } from './judged-findings.js';
import { baselineName, readBaseline } from './stored-baseline.js';

export interface BaselineOptions {
  readonly updateBaseline?: boolean;
  readonly allowGrowth?: boolean;
  /** Why the baseline may grow. */
  readonly reason?: string;
}

/** What became of the baseline. */
export interface RewrittenBaseline {
  /** From where the command was started. */
  readonly file: string;
  readonly written: boolean;
  /** How many findings it now accepts. */
  readonly count: number;
}

/** No more entries than a person reads. */
const mostShown = 10;

/** @throws UsageError when options of the baseline do not go together. */
export function requireBaselineOptions({ updateBaseline: update, allowGrowth, reason }: BaselineOptions): void {
  if (update !== true && (allowGrowth === true || reason !== undefined)) {
    throw new UsageError('--allow-growth and --reason are about the baseline.', 'Use them with --update-baseline.');
  }
  const isGiven = reason !== undefined && /\p{L}/u.test(reason);
  if (allowGrowth === true && !isGiven) {
    throw new UsageError('--allow-growth needs a reason.', 'Say why: --reason "the old log is read until June".');
  }
  if (allowGrowth !== true && reason !== undefined) {
    throw new UsageError('--reason says why the baseline grows.', 'Use it with --allow-growth.');
  }
}

/**
 * Writes the baseline of what is found now.
 *
 * @throws RefusalError when it would grow unasked, or when what stands there is no baseline.
 */
export function rewriteBaseline(
  session: Session,
  analysis: Analysis,
  stored: StoredDocuments,
  { allowGrowth, reason }: BaselineOptions,
): RewrittenBaseline {
  const say = messages(session.language);
  const file = session.shown(join(stored.folder, baselineName));
  if (stored.isBlocked(baselineName)) throw new RefusalError(say.refusedBlocked([file]), say.blockedRemedy);
  const { parsed, text } = readBaseline(stored, analysis.root);
  if (parsed.findings.length > 0) throw new RefusalError(say.baselineUnreadable(file), say.baselineUnreadableRemedy);

  const { baseline: former } = parsed;
  const code = { ...analysis, findings: judgedFindings(analysis) };
  const options = { ...(former && { former }), ...(reason !== undefined && { reason: reason.trim() }) };
  const { baseline, grown } = updateBaseline(findingsOfCode(code, session.io.today), options);
  if (grown.length > 0 && allowGrowth !== true) {
    throw new RefusalError(say.baselineGrows(file, listed(grown)), say.baselineGrowsRemedy);
  }
  const content = serialiseBaseline(baseline);
  const isNeeded = former !== undefined || baseline.findings.length > 0;
  const written = isNeeded && content !== text?.replaceAll('\r\n', '\n');
  if (written) writeChanges(session, stored.folder, [{ path: baselineName, content }]);
  return { file, written, count: baseline.findings.reduce((sum, { count }) => sum + count, 0) };
}

function listed(entries: readonly BaselineEntry[]): readonly string[] {
  const lines = entries.map(({ id, file, symbol, data }) =>
    [id, file, symbol, data].filter((part) => part !== undefined && part !== '').join(' '),
  );
  return lines.length <= mostShown ? lines : [...lines.slice(0, mostShown), `… ${String(lines.length - mostShown)}`];
}
