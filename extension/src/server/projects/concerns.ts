import path from 'node:path';

import type { ProjectSession } from '../analysis/project-session.js';

import { isConfigFile } from './find-configs.js';
import { pathInside } from './paths.js';

const source = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|prisma)$/u;
/** What decides how code is read, also from folders above: options that are extended, packages that are installed. */
const deciding = /^(?:(?:tsconfig|jsconfig)[\w.-]*\.json|package(?:-lock)?\.json|pnpm-lock\.yaml|yarn\.lock)$/u;

/**
 * Whether a change of a file on disk may change what is told of a project: a page of the manual does not.
 *
 * @param file - Absolute POSIX path, links resolved.
 */
export function concerns(session: Pick<ProjectSession, 'root' | 'state'>, file: string): boolean {
  const { root } = session;
  const inside = pathInside(root, file);
  if (deciding.test(path.posix.basename(file))) {
    return inside !== undefined || pathInside(path.posix.dirname(file), root) !== undefined;
  }
  if (inside === undefined) return false;
  if (source.test(file) || isConfigFile(file)) return true;
  const output = session.state()?.config.output ?? 'privacy';
  return pathInside(path.posix.join(root, output), file) !== undefined;
}

/** Whether a file decides what ESLint reports. */
export function isEslintConfig(file: string): boolean {
  return /^eslint\.config\.[cm]?[jt]s$/u.test(path.posix.basename(file));
}
