import type { Located } from '../facts/located.js';
import type { FileSystem } from './file-system.js';

import { type Config, parseConfig } from '../config/index.js';
import { ConfigError } from './config-error.js';
import { toAbsolutePath, toPosixPath, toShownPath } from './paths.js';
import { ProjectError } from './project-error.js';

/** Names under which a config is looked for. */
export const configFileNames = [
  'verklaar.config.json',
  'verklaar.config.jsonc',
  'verklaar.config.yaml',
  'verklaar.config.yml',
] as const;

export interface ReadConfig {
  readonly located: Located<Config>;
  /** Absolute, POSIX. */
  readonly file: string;
  /** Folder of the config, which is the root of the workspace: a real path. */
  readonly root: string;
  /** As evidence names it: relative to the root. */
  readonly shown: string;
}

/**
 * Finds the config in a folder, or reads the one that was named.
 *
 * @throws {@link ProjectError} when there is none, or more than one; {@link ConfigError} when it has mistakes.
 */
export function readConfig(cwd: string, configPath: string | undefined, files: FileSystem): ReadConfig {
  const file = configPath === undefined ? findConfig(cwd, files) : toAbsolutePath(cwd, configPath);
  if (file !== undefined && files.directoryExists(file)) throw isFolder(toShownPath(cwd, file));
  const text = file === undefined || !files.fileExists(file) ? undefined : files.readFile(file);
  if (file === undefined || text === undefined) {
    throw new ProjectError(
      file === undefined ? `There is no ${configFileNames[0]} in ${cwd}.` : `There is no ${toShownPath(cwd, file)}.`,
      'Run `verklaar init` to make one, or name yours with --config.',
      { obstacle: { kind: 'noConfig', files: file === undefined ? configFileNames[0] : toShownPath(cwd, file) } },
    );
  }
  const root = toPosixPath(files.realpath(folderOf(file)));
  const shown = file.slice(folderOf(file).length + 1);
  const { located, findings } = parseConfig(text, shown);
  if (located === undefined) throw new ConfigError(shown, findings);
  return { located, file: `${root}/${shown}`, root, shown };
}

function isFolder(shown: string): ProjectError {
  return new ProjectError(
    `${shown} is a folder, not a config.`,
    'Name the file in it with --config, or the folder of the project with --cwd.',
    { obstacle: { kind: 'noConfig', files: shown } },
  );
}

/** The only config of a folder, if there is one. */
export function findConfig(cwd: string, files: FileSystem): string | undefined {
  const folder = toAbsolutePath(cwd, '.');
  const found = configFileNames.filter((name) => files.fileExists(`${folder}/${name}`));
  if (found.length > 1) {
    throw new ProjectError(
      `There are ${found.length} configs in ${cwd}: ${found.join(', ')}.`,
      'Keep one, or name it with --config.',
      { obstacle: { kind: 'severalConfigs', files: found.join(', ') } },
    );
  }
  return found[0] === undefined ? undefined : `${folder}/${found[0]}`;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
