import { createHash } from 'node:crypto';

/** `manifest.json` beside the documents: what Verklaar wrote there, so that an edit by a person is seen. No date, no commit. */
export interface Manifest {
  readonly schemaVersion: 1;
  /** SHA-256 of each document as it was written, by path relative to the manifest. */
  readonly documents: Readonly<Record<string, string>>;
}

export const manifestName = 'manifest.json';

/** SHA-256 of a text with line ends as LF: a checkout with CRLF is no edit. */
export function hashText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('hex');
}

export function buildManifest(documents: readonly { readonly path: string; readonly content: string }[]): Manifest {
  const sorted = [...documents].sort((first, second) => (first.path < second.path ? -1 : 1));
  return {
    schemaVersion: 1,
    documents: Object.fromEntries(sorted.map(({ path, content }) => [path, hashText(content)])),
  };
}

export function serialiseManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest; `undefined` when it is no manifest: then nothing on disk is known to be ours. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('documents' in value)) return undefined;
  const { documents } = value;
  if (typeof documents !== 'object' || documents === null) return undefined;
  const hashes = Object.entries(documents).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { schemaVersion: 1, documents: Object.fromEntries(hashes) };
}
