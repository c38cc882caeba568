import type { Analysis, FileAnalysis, SymbolHere } from '@verklaar/core/project';

import type { ProjectProblem } from './project-session.js';

/** What a worker is started with. */
export interface TypedWorkerData {
  /** Folder with the config. */
  readonly folder: string;
  /** Texts that are not saved yet, by absolute POSIX path. */
  readonly overlay: readonly (readonly [file: string, text: string])[];
  /** One 32-bit number: the newest revision of the texts. A whole analysis of an older one is given up. */
  readonly revision: SharedArrayBuffer;
}

/** What the worker can be asked, by name: what is sent, and what comes back. */
export interface TypedQuestions {
  /** Everything; `undefined` when it was given up. */
  readonly analyse: { readonly params: { readonly revision: number }; readonly result: Analysis | undefined };
  readonly analyseFile: { readonly params: { readonly file: string }; readonly result: FileAnalysis };
  readonly symbolAt: {
    readonly params: { readonly file: string; readonly offset: number };
    readonly result: readonly SymbolHere[];
  };
}

export type QuestionName = keyof TypedQuestions;

/** To the worker, in order. */
export type ToWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'update'; readonly file: string; readonly text: string | undefined };

export type Question = {
  readonly [Name in QuestionName]: { readonly name: Name; readonly params: TypedQuestions[Name]['params'] };
}[QuestionName];

/** From the worker: one for each question. */
export interface FromWorker {
  readonly id: number;
  readonly answer: TypedAnswer<unknown>;
}

/** A mistake of the project is an answer too. */
export type TypedAnswer<Result> = { readonly problem: ProjectProblem } | { readonly result: Result };
