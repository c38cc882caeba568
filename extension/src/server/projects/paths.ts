import { realpathSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';

/** Absolute POSIX path of a URI; `undefined` for what is no file (unsaved, a version of git). */
export function pathOfUri(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? toPosix(parsed.fsPath) : undefined;
}

/** As the editor writes it. */
export function uriOfPath(file: string): string {
  return URI.file(file).toString();
}

/** Links resolved as far as the path exists: a file that is being made has none. */
export function realPathOf(file: string): string {
  try {
    return toPosix(realpathSync.native(file));
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.posix.join(realPathOf(parent), path.basename(file));
  }
}

/** Path inside a folder, or `undefined` when it is elsewhere. Both absolute POSIX. */
export function pathInside(folder: string, file: string): string | undefined {
  if (file === folder) return '';
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(prefix) ? file.slice(prefix.length) : undefined;
}

function toPosix(file: string): string {
  return file.replaceAll('\\', '/');
}
