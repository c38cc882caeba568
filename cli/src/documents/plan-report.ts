import type { OutputDocument } from '@verklaar/core';

import { type Change, type StoredDocuments, freeNameFor } from './document-store.js';
import { buildManifest, manifestName, serialiseManifest } from './manifest.js';

/** What a report will do to the folder. */
export interface ReportPlan {
  readonly changes: readonly Change[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Documents that a person edited and that stand in the way. */
  readonly edited: readonly string[];
  /** Edited documents kept under another name (only with `force`): from, to. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/** Compares what should be written with what is there. Without `force`, an edited document stops everything: see `edited`. */
export function planReport(
  documents: readonly OutputDocument[],
  stored: StoredDocuments,
  options: { readonly force: boolean },
): ReportPlan {
  const changes: Change[] = [];
  const plan = { written: [] as string[], unchanged: [] as string[], removed: [] as string[], edited: [] as string[] };
  const kept: { from: string; to: string }[] = [];

  const setAside = (path: string): void => {
    plan.edited.push(path);
    if (!options.force) return;
    const to = freeNameFor(stored.folder, path);
    kept.push({ from: path, to });
    changes.push({ path: to, content: stored.read(path) });
  };

  for (const { path, content } of documents) {
    const before = stored.read(path);
    if (before?.replaceAll('\r\n', '\n') === content) {
      plan.unchanged.push(path);
      continue;
    }
    if (before !== undefined && stored.isEdited(path)) setAside(path);
    plan.written.push(path);
    changes.push({ path, content });
  }

  const produced = new Set(documents.map(({ path }) => path));
  for (const path of Object.keys(stored.manifest?.documents ?? {})) {
    if (produced.has(path) || stored.read(path) === undefined) continue;
    if (stored.isEdited(path)) setAside(path);
    plan.removed.push(path);
    changes.push({ path, content: undefined });
  }

  const manifest = serialiseManifest(buildManifest(documents));
  if (stored.read(manifestName) !== manifest) changes.push({ path: manifestName, content: manifest });
  return { ...plan, changes, kept };
}
