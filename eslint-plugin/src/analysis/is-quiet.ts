import { isTestFile } from '@verklaar/core/linting';
import path from 'node:path';

import type { PluginOptions } from '../options/plugin-options.js';
import type { PluginSettings } from '../options/read-settings.js';
import type { AnyContext } from './type-services.js';

import { rootOf } from './reading-of.js';

/**
 * Whether the linted file is a test file and those are quiet, asked before anything of its program is read. A file outside the
 * root is named by its package, which only a reading knows: of such a file its own name counts here.
 */
export function isQuiet(context: AnyContext, settings: PluginSettings, { tests }: PluginOptions): boolean {
  if (tests === 'report') return false;
  const root = rootOf(context, settings);
  const folder = root.endsWith('/') ? root : `${root}/`;
  const file = context.filename.replaceAll('\\', '/');
  return isTestFile(file.startsWith(folder) ? file.slice(folder.length) : path.posix.basename(file));
}
