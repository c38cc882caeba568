import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { ReportMessages } from '../work/work-messages.js';

import { UsageError } from '../errors.js';
import { kindOfPath } from './kind-of-path.js';

/**
 * The absolute path of something that is to be written below a folder; it need not be there yet. Links are followed first:
 * a folder that leads elsewhere is elsewhere.
 *
 * @throws UsageError when it lies outside.
 */
export function requireInside(
  folder: string,
  path: string,
  say: Pick<ReportMessages, 'outside' | 'outsideRemedy'>,
): string {
  // A config written on Windows names folders its own way, and means the same everywhere.
  const target = resolve(folder, path.replaceAll('\\', '/'));
  const home = realOf(folder);
  const real = realOf(target);
  const way = home === undefined || real === undefined ? '..' : relative(home, real);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new UsageError(say.outside(path, folder), say.outsideRemedy);
  }
  return target;
}

/** Where a path leads, whose last parts may not exist yet; `undefined` when links go round in a circle. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    // A link whose goal is missing: what is written through it would come to stand at that goal.
    const parent = dirname(path);
    if (!isMissing(error) || parent === path || kindOfPath(path) === 'link') return undefined;
    const real = realOf(parent);
    return real === undefined ? undefined : join(real, relative(parent, path));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
