import type { Config } from '../config/index.js';
import type { Finding } from '../facts/finding.js';
import type { FileSystem } from './file-system.js';

import { checkCatalogue } from '../checks/index.js';
import { pointer } from '../model/index.js';

/** Files that hold code the compiler does not read; a page only when a script stands in it. */
const kinds = ['.astro', '.html', '.svelte', '.vue'] as const;

/** Folders of what is made from source. */
const made = ['**/build', '**/coverage', '**/dist', '**/node_modules', '**/out', '**/public/build'];

/** AN20: one finding for all files of a project whose code this way of reading passes over, with their number by kind. */
export function reportUnreadFiles(
  root: string,
  { exclude = [], output = 'privacy' }: Config,
  files: FileSystem,
): readonly Finding[] {
  const left = [...made, output, ...exclude];
  const found = files.readDirectory(root, kinds, left, ['**/*']).filter((file) => holdsCode(file, files));
  const counts = kinds.flatMap((kind) => {
    const count = found.filter((file) => file.endsWith(kind)).length;
    return count === 0 ? [] : [`${String(count)} ${kind}`];
  });
  if (counts.length === 0) return [];
  const { severity } = checkCatalogue.AN20;
  return [{ id: 'AN20', severity, params: { files: counts.join(', ') }, subject: pointer('observed'), evidence: [] }];
}

function holdsCode(file: string, files: FileSystem): boolean {
  return !file.endsWith('.html') || /<script\b/iu.test(files.readFile(file) ?? '');
}
