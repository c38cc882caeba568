import type { Analysis } from '@verklaar/core/project';
import type { Workplace } from 'verklaar/work';

import path from 'node:path';

import type { ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { pathOfUri, realPathOf } from '../../projects/paths.js';
import { workMessages } from '../../words/work-messages.js';
import { readSaved } from './read-saved.js';

export interface WorkplaceOptions {
  /** Absolute POSIX path. */
  readonly root: string;
  /** The config; absent: looked for in the root. */
  readonly configFile?: string;
  /** Absent: nothing was read yet. */
  readonly state?: ProjectState;
  /** Hears what is being done. */
  readonly step?: (what: string) => void;
}

/** A place to work at for the functions of the command line: with the state that is there, and without a terminal. */
export function workplaceFor(server: Server, { configFile, root, state, step }: WorkplaceOptions): Workplace {
  const texts = openTexts(server);
  return {
    root,
    configPath: configFile ?? state?.configFile,
    cwd: root,
    language: server.findingLanguage,
    say: workMessages(server),
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    progress: { step: step ?? (() => undefined), stop: () => undefined },
    shown: (file) => path.relative(root, file).replaceAll('\\', '/') || '.',
    ...(state !== undefined && { read: () => analysisOf(state) }),
    isUnsaved: (file) => texts.isUnsaved(realPathOf(file)),
  };
}

/** What was read, as it was before anybody answered any of it. */
export function analysisOf(state: ProjectState): Analysis {
  return { ...state, findings: state.allFindings };
}

/** Texts that are open in the editor. */
export interface OpenTexts {
  /** Text of a file as the editor has it, by real absolute POSIX path; `undefined`: not open. */
  readonly textOf: (file: string) => string | undefined;
  /** Open, and other than on disk. */
  readonly isUnsaved: (file: string) => boolean;
  readonly files: readonly string[];
}

export function openTexts({ documents }: Pick<Server, 'documents'>): OpenTexts {
  const texts = new Map(
    documents.all().flatMap((document) => {
      const file = pathOfUri(document.uri);
      return file === undefined ? [] : [[realPathOf(file), document.getText()] as const];
    }),
  );
  return {
    textOf: (file) => texts.get(file),
    isUnsaved: (file) => {
      const text = texts.get(file);
      return text !== undefined && text !== readSaved(file);
    },
    files: [...texts.keys()],
  };
}
