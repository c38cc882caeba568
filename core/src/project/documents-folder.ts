import { createFileSystem } from './file-system.js';
import { readConfig } from './read-config.js';

/** Where a project keeps its documents. */
export interface DocumentsFolder {
  /** Folder of the config: a real path, POSIX. */
  readonly root: string;
  /** As the config names it, relative to the root. */
  readonly output: string;
}

/**
 * Finds the folder of the documents without reading any code.
 *
 * @throws ProjectError when there is no config, or more than one; ConfigError when it has mistakes.
 */
export function findDocumentsFolder(cwd: string, configPath?: string): DocumentsFolder {
  const { located, root } = readConfig(cwd, configPath, createFileSystem());
  return { root, output: located.value.output ?? 'privacy' };
}
