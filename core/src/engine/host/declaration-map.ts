import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

import type { ReadFile } from './package-of.js';
import type { Place } from './type-host.js';

import { lastAtOrBefore } from '../ast/line-map.js';

const DECLARATION_FILE = /\.d\.(?:[cm]?ts|[^./]+\.ts)$/u;

export function isDeclarationFile(file: string): boolean {
  return DECLARATION_FILE.test(file);
}

/** @param position - Of the name in the declaration file; asked only where there is a map. */
export type FindOriginal = (file: string, declarationText: string, position: () => number) => Place | undefined;

/**
 * Follows declaration maps (Source Map v3, `declarationMap` of the compiler) from a place in a declaration file to the
 * place in the source it was made from. Maps are read once. `undefined` when there is no map, it cannot be read, it has
 * nothing for this place, or the source is not there.
 */
export function createDeclarationMaps(readFile: ReadFile): FindOriginal {
  const maps = new Map<string, TraceMap | undefined>();
  const lines = new Map<string, readonly number[] | undefined>();

  function mapOf(file: string, text: string): TraceMap | undefined {
    if (maps.has(file)) return maps.get(file);
    const map = readMap(file, text, readFile);
    maps.set(file, map);
    return map;
  }

  /** Where the lines of a file begin; its text is asked for once. */
  function linesOf(file: string, read: () => string | undefined): readonly number[] | undefined {
    if (!lines.has(file)) {
      const text = read();
      lines.set(file, text === undefined ? undefined : lineStarts(text));
    }
    return lines.get(file);
  }

  return (file, declarationText, position) => {
    const map = mapOf(file, declarationText);
    if (map === undefined) return undefined;
    const asked = lineAndColumn(linesOf(file, () => declarationText) ?? [], position());
    const { source, line, column } = originalPositionFor(map, asked);
    if (source === null) return undefined;
    const start = linesOf(source, () => readFile(source)?.replace(/^\uFEFF/u, ''))?.[line - 1];
    return start === undefined ? undefined : { file: source, position: start + column };
  };
}

function readMap(file: string, text: string, readFile: ReadFile): TraceMap | undefined {
  // The last such comment counts; earlier ones may stand in the text of a string.
  const url = [...text.matchAll(/^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/gmu)].at(-1)?.[1];
  if (url === undefined) return undefined;
  const inline = /^data:application\/json;(?:charset=[^;,]+;)?base64,(.*)$/u.exec(url)?.[1];
  const mapFile = inline === undefined ? joinPath(folderOf(file), decodeUri(url)) : file;
  try {
    const json = inline === undefined ? readFile(mapFile) : decodeBase64(inline);
    if (json === undefined) return undefined;
    const map = new TraceMap(json);
    // The library resolves like URLs do; paths with `#`, `%` or `?` in a folder's name must stay paths.
    map.resolvedSources = map.sources.map((source) =>
      source === null ? '' : joinPath(joinPath(folderOf(mapFile), map.sourceRoot ?? ''), decodeUri(source)),
    );
    return map;
  } catch {
    return undefined;
  }
}

function decodeBase64(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}

function decodeUri(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Joins POSIX paths; an absolute second path stands alone. */
function joinPath(folder: string, path: string): string {
  if (path.startsWith('file://')) return new URL(path).pathname;
  if (path.startsWith('/') || /^[A-Za-z]:\//u.test(path)) return path;
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line from 1, column from 0, as source maps count. */
function lineAndColumn(starts: readonly number[], position: number): { line: number; column: number } {
  const line = lastAtOrBefore(starts, position);
  return { line: line + 1, column: position - (starts[line] ?? 0) };
}
