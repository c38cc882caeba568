import type { OutputFile } from '@verklaar/core';

import type { Change } from './apply-changes.js';
import type { StoredDocuments } from './document-store.js';

import { freeNameFor } from './free-name.js';
import { buildManifest, type Content, isSameContent, manifestName, serialiseManifest } from './manifest.js';
import { isMergeable } from './stored-edits.js';

/** What a report will do to the folder. */
export interface ReportPlan {
  readonly changes: readonly Change[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Files that a person edited and that stand in the way. */
  readonly edited: readonly string[];
  /** Names at which something stands that is no plain file. */
  readonly blocked: readonly string[];
  /** Edited files kept under another name (only with `force`): from, to. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/** What is needed of a document to write it. */
export type PlannedDocument = Pick<OutputFile, 'content' | 'path'>;

/** Compares what should be written with what is there. Without `force`, an edited file stops everything: see `edited`. */
export function planReport(
  documents: readonly PlannedDocument[],
  stored: StoredDocuments,
  options: { readonly force: boolean },
): ReportPlan {
  const changes: Change[] = [];
  const edited: string[] = [];
  const kept: { from: string; to: string }[] = [];

  const replace = (path: string, content: Content | undefined): void => {
    // An edit that was merged is in the new text.
    const isEdited = stored.isEdited(path) && !(content !== undefined && isMergeable(stored, path));
    if (isEdited) edited.push(path);
    if (!isEdited || !options.force) {
      changes.push({ path, content });
      return;
    }
    const keepAs = freeNameFor(stored, path);
    kept.push({ from: path, to: keepAs });
    changes.push({ path, content, keepAs });
  };

  const isCurrent = ({ path, content }: PlannedDocument): boolean => {
    const before = stored.readContent(path);
    return before !== undefined && isSameContent(before, content);
  };
  const outdated = documents.filter((document) => !isCurrent(document));
  for (const { path, content } of outdated) replace(path, content);

  const produced = new Set(documents.map(({ path }) => path));
  const removed = Object.keys(stored.manifest?.documents ?? {}).filter(
    (path) => !produced.has(path) && stored.read(path) !== undefined,
  );
  for (const path of removed) replace(path, undefined);

  const manifest = { path: manifestName, content: serialiseManifest(buildManifest(documents)) };
  if (!isCurrent(manifest)) replace(manifest.path, manifest.content);

  return {
    changes,
    written: outdated.map(({ path }) => path),
    unchanged: documents.filter(isCurrent).map(({ path }) => path),
    removed,
    edited,
    blocked: [...documents, manifest].map(({ path }) => path).filter((path) => stored.isBlocked(path)),
    kept,
  };
}
