import type { OutputFile } from '@verklaar/core';

import { readBase, wordsOfMarkdown } from '@verklaar/core';

import type { StoredDocuments } from './document-store.js';

import { changedPassages, type Passage } from './changed-passages.js';
import { buildManifest, isSameContent, manifestName, serialiseManifest, withUnixLineEnds } from './manifest.js';
import { basePathOf, isMergeable, readStoredEdits } from './stored-edits.js';

/** A committed document that does not say what the code says. */
export interface Drift {
  /** Name of the file in the folder of the documents. */
  readonly path: string;
  /**
   * `missing`: not there; `changed`: the code says something else now; `edited`: not as it was written, or never written by us;
   * `superfluous`: no longer made; `blocked`: something that is no plain file stands there.
   */
  readonly kind: 'blocked' | 'changed' | 'edited' | 'missing' | 'superfluous';
  /** What differs; only for Markdown, which a person reads. */
  readonly passages: readonly Passage[];
  /** The same document as Markdown stands beside it unchanged: what differs is layout or data, not the text. */
  readonly textIsSame: boolean;
}

type ComparedDocument = Pick<OutputFile, 'content' | 'format' | 'path'>;

/**
 * What committed documents say otherwise than the code. Line ends do not count, nor do edits that are merged: there the text as
 * it was made last is held against the code.
 */
export function compareDocuments(documents: readonly ComparedDocument[], stored: StoredDocuments): readonly Drift[] {
  const merged = documents.flatMap((document) => compareMerged(document, documents, stored) ?? []);
  const judged = new Set(merged.flatMap(({ path }) => [path, basePathOf(path)]));
  // What follows from a text that was edited since is made with the next report, as long as nobody touched it.
  const pending = new Set(
    merged.filter(({ isPending }) => isPending).map(({ path }) => path.replace(/\.md$/u, '.html')),
  );
  const differing = documents.filter(
    (document) => !isSame(document, stored) && !(pending.has(document.path) && isUntouched(document.path, stored)),
  );
  const drifts = differing
    .filter(({ path }) => !judged.has(path))
    .map(({ path, content, format }): Drift => {
      const before = stored.readContent(path);
      if (stored.isBlocked(path)) return driftOf(path, 'blocked');
      if (before === undefined) return driftOf(path, 'missing');
      const kind = stored.isEdited(path) ? 'edited' : 'changed';
      const isReadable = format === 'md' && typeof before === 'string' && typeof content === 'string';
      const passages = isReadable ? changedPassages(withUnixLineEnds(before), content) : [];
      return {
        ...driftOf(path, kind),
        passages,
        textIsSame: format !== 'md' && hasSameText(path, documents, differing),
      };
    });
  const produced = new Set(documents.map(({ path }) => path));
  const superfluous = Object.keys(stored.manifest?.documents ?? {}).filter(
    (path) => !produced.has(path) && stored.read(path) !== undefined,
  );
  const all = [
    ...inOrder([...drifts, ...merged.flatMap(({ drift }) => drift ?? [])], documents),
    ...superfluous.map((path) => driftOf(path, 'superfluous')),
  ];
  // The manifest follows from the documents: it is named only when nothing else is.
  return all.length > 0 || pending.size > 0 ? all : compareManifest(documents, stored);
}

interface MergedComparison {
  readonly path: string;
  readonly drift: Drift | undefined;
  /** Edited since it was made, and the code says nothing else. */
  readonly isPending: boolean;
}

/** A document whose edits are merged; `undefined` for any other. */
function compareMerged(
  document: ComparedDocument,
  documents: readonly ComparedDocument[],
  stored: StoredDocuments,
): MergedComparison | undefined {
  const { path } = document;
  const base = documents.find((other) => other.path === basePathOf(path));
  const edits = isMergeable(stored, path) ? readStoredEdits(stored, path) : undefined;
  if (typeof base?.content !== 'string' || typeof document.content !== 'string' || edits === undefined)
    return undefined;
  const passages = changedPassages(wordsOfMarkdown(edits.base), wordsOfMarkdown(readBase(base.content)));
  if (passages.length > 0) return { path, drift: { ...driftOf(path, 'changed'), passages }, isPending: false };
  const isPending = stored.isEdited(path);
  const isCurrent = isPending || (isSame(document, stored) && isSame(base, stored));
  if (isCurrent) return { path, drift: undefined, isPending };
  const ofNotice = changedPassages(withUnixLineEnds(edits.edited), document.content);
  return { path, drift: { ...driftOf(path, 'changed'), passages: ofNotice }, isPending };
}

function isUntouched(path: string, stored: StoredDocuments): boolean {
  return stored.read(path) !== undefined && !stored.isEdited(path);
}

function inOrder(drifts: readonly Drift[], documents: readonly ComparedDocument[]): readonly Drift[] {
  return documents.flatMap(({ path }) => drifts.find((drift) => drift.path === path) ?? []);
}

function driftOf(path: string, kind: Drift['kind']): Drift {
  return { path, kind, passages: [], textIsSame: false };
}

function isSame({ path, content }: Pick<ComparedDocument, 'content' | 'path'>, stored: StoredDocuments): boolean {
  const before = stored.readContent(path);
  return before !== undefined && isSameContent(before, content);
}

/** For a page its own Markdown; for the register as data the Markdown of every register. */
function hasSameText(
  path: string,
  documents: readonly ComparedDocument[],
  differing: readonly ComparedDocument[],
): boolean {
  const stem = path.replace(/\.[^.]+$/u, '');
  const texts = documents.filter(
    ({ path: other, format }) => format === 'md' && (other === `${stem}.md` || other.startsWith(`${stem}.`)),
  );
  return texts.length > 0 && texts.every((text) => !differing.includes(text));
}

function compareManifest(documents: readonly ComparedDocument[], stored: StoredDocuments): readonly Drift[] {
  const manifest = { path: manifestName, content: serialiseManifest(buildManifest(documents)) };
  if (isSame(manifest, stored)) return [];
  if (stored.isBlocked(manifestName)) return [driftOf(manifestName, 'blocked')];
  if (stored.read(manifestName) === undefined) return [driftOf(manifestName, 'missing')];
  return [driftOf(manifestName, stored.manifest === undefined ? 'edited' : 'changed')];
}
