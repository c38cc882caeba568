import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

import type { Io } from './io.js';
import type { Format } from './output/format.js';
import type { MessageLanguage, Workplace } from './work/workplace.js';

import { UsageError } from './errors.js';
import { type Painter, painterFor } from './output/painter.js';
import { startProgress } from './output/progress.js';
import { workMessages } from './output/work-messages.js';

/** Options that every command takes. */
export interface CommonOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly format?: Format;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
}

export type { MessageLanguage };

/** How texts for a person are written. */
export interface Voice extends Pick<Workplace, 'language' | 'say' | 'shown'> {
  readonly quiet: boolean;
  /** Whether the ways of personal data are told step by step. */
  readonly verbose: boolean;
  /** Colours of what is written. */
  readonly paint: Painter;
}

/** One run of a command: where, in which language, and how to speak. Paths are shown from where it was started, POSIX. */
export interface Session extends Voice, Workplace {
  readonly io: Io;
  readonly format: Format;
  /** Colours of standard error; `paint` are those of standard output. */
  readonly paintError: Painter;
}

/** @throws UsageError when the folder or the language does not exist. */
export function openSession(io: Io, options: CommonOptions): Session {
  const root = resolve(io.cwd, options.cwd ?? '.');
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`There is no folder ${options.cwd ?? root}.`, 'Give the folder of the project with --cwd.');
  }
  const quiet = options.quiet === true;
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const colours = options.color !== false;
  const language = languageOf(io, options.lang);
  return {
    io,
    root,
    cwd: io.cwd,
    today: io.today,
    configPath: options.config === undefined ? undefined : resolve(root, options.config),
    language,
    say: workMessages(language),
    format,
    quiet,
    verbose: options.verbose === true,
    paint: painterFor(io, io.stdout, colours),
    paintError: painterFor(io, io.stderr, colours),
    progress: startProgress(io, quiet || format !== 'text'),
    shown: (file) => shownFrom(io.cwd, file),
  };
}

/** Folder that places in findings are relative to, as long as no config has been read. */
export function folderOfConfig({ configPath, root }: Session): string {
  return configPath === undefined ? root : dirname(configPath);
}

function shownFrom(base: string, file: string): string {
  const path = relative(base, file);
  // Far away, a whole path is easier to read than the way there.
  const isFar = isAbsolute(path) || path.startsWith(join('..', '..', '/'));
  return (path === '' ? '.' : isFar ? file : path).replaceAll('\\', '/');
}

function languageOf(io: Io, asked: string | undefined): MessageLanguage {
  if (asked === 'en' || asked === 'nl') return asked;
  if (asked !== undefined) {
    throw new UsageError(`No messages in language "${asked}".`, 'Use --lang en or --lang nl.');
  }
  const locale = io.env.LC_ALL ?? io.env.LC_MESSAGES ?? io.env.LANG ?? '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}
