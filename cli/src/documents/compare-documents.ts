import type { OutputDocument } from '@verklaar/core';
import { structuredPatch } from 'diff';

import type { StoredDocuments } from './document-store.js';

/** A committed document that does not say what the code says. */
export interface Drift {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'superfluous';
  /** Lines that differ, `-` committed and `+` from the code; only for texts that a person reads. */
  readonly lines: readonly string[];
}

/** A longer diff is not read; the command that repairs it shows the rest in version control. */
const mostLines = 40;

/** What committed documents say otherwise than the code. Line ends do not count. */
export function compareDocuments(documents: readonly OutputDocument[], stored: StoredDocuments): readonly Drift[] {
  const drifts = documents.flatMap(({ path, content, format }): readonly Drift[] => {
    const before = stored.read(path)?.replaceAll('\r\n', '\n');
    if (before === content) return [];
    if (before === undefined) return [{ path, kind: 'missing', lines: [] }];
    return [{ path, kind: 'changed', lines: format === 'md' ? changedLines(before, content) : [] }];
  });
  const produced = new Set(documents.map(({ path }) => path));
  const superfluous = Object.keys(stored.manifest?.documents ?? {}).filter(
    (path) => !produced.has(path) && stored.read(path) !== undefined,
  );
  return [...drifts, ...superfluous.map((path): Drift => ({ path, kind: 'superfluous', lines: [] }))];
}

function changedLines(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => line.length > 1 && !line.startsWith('\\'));
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), `… ${String(lines.length - mostLines)} more`];
}
