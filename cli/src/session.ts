import type { OutputDocument } from '@verklaar/core';
import { renderDocuments } from '@verklaar/core';
import { type Analysis, analyseProject } from '@verklaar/core/project';
import { dirname, resolve } from 'node:path';

import { UsageError } from './errors.js';
import type { Io } from './io.js';
import { type Painter, painterFor } from './output/painter.js';
import { type Progress, startProgress } from './output/progress.js';

/** Options that every command takes. */
export interface CommonOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
}

/** The language of messages. */
export type MessageLanguage = 'en' | 'nl';

/** One run of a command: where, in which language, and how to speak. */
export interface Session {
  readonly io: Io;
  readonly root: string;
  readonly configPath: string | undefined;
  readonly language: MessageLanguage;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly paint: Painter;
  readonly progress: Progress;
}

export function openSession(io: Io, options: CommonOptions): Session {
  const root = resolve(io.cwd, options.cwd ?? '.');
  const quiet = options.quiet === true;
  return {
    io,
    root,
    configPath: options.config === undefined ? undefined : resolve(root, options.config),
    language: languageOf(io, options.lang),
    json: options.json === true,
    quiet,
    paint: painterFor(io, options.color !== false),
    progress: startProgress(io, quiet || options.json === true),
  };
}

function languageOf(io: Io, asked: string | undefined): MessageLanguage {
  if (asked === 'en' || asked === 'nl') return asked;
  if (asked !== undefined) {
    throw new UsageError(`No messages in language "${asked}".`, 'Use --lang en or --lang nl.');
  }
  const locale = io.env['LC_ALL'] ?? io.env['LC_MESSAGES'] ?? io.env['LANG'] ?? '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}

/** The analysed project and the documents that follow from it. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly documents: readonly OutputDocument[];
  /** Folder of the documents, absolute. */
  readonly folder: string;
  /** Whether any annotation was found in the code: a register of the config alone is no register of the code. */
  readonly annotated: boolean;
}

export async function analyse(session: Session): Promise<Analysed> {
  session.progress.step(session.language === 'nl' ? 'Code lezen' : 'Reading code');
  try {
    const analysis = await analyseProject({
      cwd: session.root,
      ...(session.configPath !== undefined && { configPath: session.configPath }),
    });
    session.progress.step(session.language === 'nl' ? 'Documenten schrijven' : 'Writing documents');
    const documents = renderDocuments(analysis.register, analysis.findings);
    return {
      analysis,
      documents,
      folder: resolve(dirname(analysis.configFile), analysis.config.output ?? 'privacy'),
      annotated: !analysis.findings.some((finding) => finding.id === 'AN16'),
    };
  } finally {
    session.progress.stop();
  }
}
