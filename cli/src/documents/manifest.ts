import { baseFolder } from '@verklaar/core';
import { createHash } from 'node:crypto';

/** `manifest.json` beside the documents: what Verklaar wrote there, so that an edit by a person is seen. No date, no commit. */
export interface Manifest {
  readonly schemaVersion: 1;
  /** SHA-256 of each document as it was written, by path relative to the manifest. */
  readonly documents: Readonly<Record<string, string>>;
}

export const manifestName = 'manifest.json';

/** What stands in a document: text, or the bytes of a format that nobody reads as text. */
export type Content = string | Uint8Array;

/** SHA-256 of a document; a text with line ends as LF: a checkout with CRLF is no edit. */
export function hashContent(content: Content): string {
  const bytes = typeof content === 'string' ? Buffer.from(withUnixLineEnds(content), 'utf8') : content;
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether two documents say the same; line ends of a text do not count. */
export function isSameContent(first: Content, second: Content): boolean {
  if (typeof first === 'string' && typeof second === 'string') {
    return withUnixLineEnds(first) === withUnixLineEnds(second);
  }
  return typeof first !== 'string' && typeof second !== 'string' && Buffer.compare(first, second) === 0;
}

export function withUnixLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

export function buildManifest(documents: readonly { readonly path: string; readonly content: Content }[]): Manifest {
  const sorted = [...documents].sort((first, second) => (first.path < second.path ? -1 : 1));
  return {
    schemaVersion: 1,
    documents: Object.fromEntries(sorted.map(({ path, content }) => [path, hashContent(content)])),
  };
}

export function serialiseManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads a manifest; `undefined` when it is none of ours, to the last key: then nothing on disk is known to be ours, nor is
 * this file.
 */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.schemaVersion !== 1 || Object.keys(value).length !== 2) return undefined;
  const documents = value.documents;
  if (!isRecord(documents)) return undefined;
  const hashes = Object.entries(documents).filter(
    (entry): entry is [string, string] => isFileName(entry[0]) && typeof entry[1] === 'string',
  );
  return hashes.length === Object.keys(documents).length
    ? { schemaVersion: 1, documents: Object.fromEntries(hashes) }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Documents and their bases stand beside the manifest: a path that leads away was not written by us, and is never followed. */
function isFileName(path: string): boolean {
  const name = path.startsWith(`${baseFolder}/`) ? path.slice(baseFolder.length + 1) : path;
  return name !== '' && name !== '.' && name !== '..' && !/[/\\]/u.test(name);
}
