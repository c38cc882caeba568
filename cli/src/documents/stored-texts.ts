import type { Finding, OwnText } from '@verklaar/core';

import { findingOfText, inWords, placeOfPath } from '@verklaar/core';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { StoredDocuments } from './document-store.js';

import { kindOfPath } from './kind-of-path.js';

/** Folder, in that of the documents, of texts of one's own: `texts/<language>/<document>/<section>.<position>.md`. */
export const textsFolder = 'texts';

/** The texts of one's own as they stand on disk, and those that cannot be read or name no place. */
export interface StoredTexts {
  readonly texts: readonly OwnText[];
  /** ED03 and ED05. */
  readonly findings: readonly Finding[];
}

/** Deep enough for every place; what lies deeper names none. */
const deepest = 4;

/** More than any statement says; a file of another kind is not read whole. */
const longest = 256 * 1024;

const mostFiles = 2000;

/** Reads the texts beside the documents, in the order of their paths. Links are not followed. */
export function readTexts({ folder }: Pick<StoredDocuments, 'folder'>, root: string): StoredTexts {
  const home = join(folder, textsFolder);
  const texts: OwnText[] = [];
  const findings: Finding[] = [];
  for (const path of filesBelow(home, '', deepest).slice(0, mostFiles)) {
    const file = relative(root, join(home, path)).replaceAll('\\', '/');
    const place = placeOfPath(path);
    const read = readText(join(home, path));
    if (typeof read !== 'string') findings.push(findingOfText('ED05', file, inWords({ problem: read })));
    else if (place === undefined) findings.push(findingOfText('ED03', file, inWords({ problem: noPlace })));
    else texts.push({ file, text: read, ...place });
  }
  return { texts, findings };
}

interface Problem {
  readonly en: string;
  readonly nl: string;
}

const noPlace: Problem = {
  en: 'its path is not `texts/<language>/<document>/<section>.<before, after or instead>.md`',
  nl: 'het pad is niet `texts/<taal>/<document>/<deel>.<before, after of instead>.md`',
};

function filesBelow(folder: string, path: string, depth: number): readonly string[] {
  const here = join(folder, path);
  if (kindOfPath(here) !== 'other') return [];
  const entries = readdirSync(here, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry): readonly string[] => {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    // What editors and systems put beside files is no text: .DS_Store, .gitkeep.
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() && depth > 1 ? filesBelow(folder, below, depth - 1) : [below];
  });
}

function readText(file: string): Problem | string {
  if (kindOfPath(file) !== 'file') return { en: 'it is no plain file', nl: 'het is geen gewoon bestand' };
  if (statSync(file).size > longest) return { en: 'it is longer than 256 kB', nl: 'het is langer dan 256 kB' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return { en: 'it is not in UTF-8, or may not be read', nl: 'het is niet in UTF-8, of mag niet gelezen worden' };
  }
  const words = text.replaceAll(/<!--[\s\S]*?-->/gu, '').trim();
  return words === '' ? { en: 'it is empty', nl: 'het is leeg' } : text;
}
