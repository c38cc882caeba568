import type { Change } from './apply-changes.js';
import type { PlannedDocument } from './plan-report.js';

import { openDocuments } from './document-store.js';
import { freeNameFor } from './free-name.js';
import { isSameContent } from './manifest.js';

/** What an export will do. All paths are names of files in the folder. */
export interface ExportPlan {
  readonly folder: string;
  readonly changes: readonly Change[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Other files that stand in the way; with `force` they are kept under another name. */
  readonly refused: readonly string[];
  readonly kept: readonly { readonly from: string; readonly to: string }[];
  /** Names at which something stands that is no plain file. */
  readonly blocked: readonly string[];
}

/** Compares what should be written with what is there: a file of other content is somebody's, and is not written over. */
export function planExport(
  files: readonly PlannedDocument[],
  folder: string,
  { force }: { readonly force: boolean },
): ExportPlan {
  const stored = openDocuments(folder);
  const isCurrent = ({ path, content }: PlannedDocument): boolean => {
    const before = stored.readContent(path);
    return before !== undefined && isSameContent(before, content);
  };
  const outdated = files.filter((file) => !isCurrent(file));
  const standing = outdated.map(({ path }) => path).filter((path) => stored.readContent(path) !== undefined);
  const kept = force ? standing.map((path) => ({ from: path, to: freeNameFor(stored, path) })) : [];
  const keptAs = new Map(kept.map(({ from, to }) => [from, to]));
  return {
    folder,
    changes: outdated.map(({ path, content }): Change => {
      const keepAs = keptAs.get(path);
      return { path, content, ...(keepAs !== undefined && { keepAs }) };
    }),
    written: outdated.map(({ path }) => path),
    unchanged: files.filter(isCurrent).map(({ path }) => path),
    refused: force ? [] : standing,
    kept,
    blocked: files.map(({ path }) => path).filter((path) => stored.isBlocked(path)),
  };
}
