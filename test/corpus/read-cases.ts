import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { groupBy } from './group-by.js';
import { type CorpusCase, parseCase } from './parse-case.js';

/** Absolute path of the folder of cases. */
export const casesFolder = fileURLToPath(new URL('cases', import.meta.url));

/** Text of each file of the corpus, by its POSIX path below `cases/`, sorted. */
export function readCaseFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(casesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[jt]sx?|m[jt]s)$/u.test(entry.name))
    .map((entry) => path.relative(casesFolder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(casesFolder, file), 'utf8')]));
}

/** Folder and case: `logs/order-paid`, whether that is a file or a folder of files. */
function caseIdOf(file: string): string {
  const [folder = '', name = ''] = file.split('/');
  return `${folder}/${name.replace(/\.\w+$/u, '')}`;
}

/** All cases, sorted by id. */
export function readCases(): readonly CorpusCase[] {
  const grouped = groupBy(readCaseFiles(), ([file]) => caseIdOf(file));
  return [...grouped].map(([id, files]) => parseCase(id, new Map(files)));
}
