import type { OutputFile } from '@verklaar/core';

import type { StoredDocuments } from './document-store.js';

import { changedPassages, type Passage } from './changed-passages.js';
import { buildManifest, isSameContent, manifestName, serialiseManifest, withUnixLineEnds } from './manifest.js';

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

/** What committed documents say otherwise than the code. Line ends do not count. */
export function compareDocuments(documents: readonly ComparedDocument[], stored: StoredDocuments): readonly Drift[] {
  const differing = documents.filter((document) => !isSame(document, stored));
  const drifts = differing.map(({ path, content, format }): Drift => {
    const before = stored.readContent(path);
    if (stored.isBlocked(path)) return driftOf(path, 'blocked');
    if (before === undefined) return driftOf(path, 'missing');
    const kind = stored.isEdited(path) ? 'edited' : 'changed';
    const isReadable = format === 'md' && typeof before === 'string' && typeof content === 'string';
    const passages = isReadable ? changedPassages(withUnixLineEnds(before), content) : [];
    return { ...driftOf(path, kind), passages, textIsSame: format !== 'md' && hasSameText(path, documents, differing) };
  });
  const produced = new Set(documents.map(({ path }) => path));
  const superfluous = Object.keys(stored.manifest?.documents ?? {}).filter(
    (path) => !produced.has(path) && stored.read(path) !== undefined,
  );
  const all = [...drifts, ...superfluous.map((path) => driftOf(path, 'superfluous'))];
  // The manifest follows from the documents: it is named only when nothing else is.
  return all.length > 0 ? all : compareManifest(documents, stored);
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
