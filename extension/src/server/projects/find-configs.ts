import { configFileNames } from '@verklaar/core/project';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

import { pathInside } from './paths.js';

const names: ReadonlySet<string> = new Set(configFileNames);
/** Folders of what is installed or built: a config in there is somebody else's, or a copy. */
const skipped: ReadonlySet<string> = new Set(['bower_components', 'build', 'coverage', 'dist', 'node_modules', 'out']);
const mostFolders = 20_000;

/** Whether a path is that of a config. */
export function isConfigFile(file: string): boolean {
  return names.has(file.slice(file.lastIndexOf('/') + 1));
}

/** Whether a folder holds a config, without looking into others. */
export function hasConfig(folder: string): boolean {
  return configFileNames.some((name) => existsSync(`${folder}/${name}`));
}

/**
 * The nearest folder with a config at or above a folder. Above the workspace it goes on to the root of the repository: people
 * open a part of one.
 *
 * @param has - Whether a folder holds a config.
 */
export function nearestConfigFolder(
  folder: string,
  workspace: string | undefined,
  has: (folder: string) => boolean = hasConfig,
): string | undefined {
  let current = folder;
  for (;;) {
    if (has(current)) return current;
    const isOutside = workspace === undefined || pathInside(workspace, current) === undefined || workspace === current;
    if (isOutside && existsSync(`${current}/.git`)) return undefined;
    const parent = current.slice(0, current.lastIndexOf('/'));
    if (parent === '' || parent === current) return undefined;
    current = parent;
  }
}

/** Folders with a config at or below a folder, sorted; not in packages, builds and hidden folders. Links are not followed. */
export async function findConfigFolders(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = [folder];
  for (let seen = 0; seen < mostFolders && queue.length > 0; seen += 1) {
    const current = queue.shift() ?? folder;
    // A folder that may not be read holds no project that could be.
    const entries = await readdir(current, { withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => entry.isFile() && names.has(entry.name))) found.push(current);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) {
        queue.push(`${current}/${entry.name}`);
      }
    }
  }
  return found.sort();
}
