import type { JudgedFlow } from '../../checks/index.js';
import type { Fact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { Outflow } from '../../facts/observation.js';
import type { UndecidedField } from '../../facts/undecided-field.js';
import type { ReadSuppressions } from '../../suppressions/index.js';
import type { Analysis, AnalyseOptions } from '../analyse-project.js';

/** A project that stays open while its texts change. Plain data in and out, so that it can live in a worker. */
export interface LiveProject {
  /** Everything, from the texts as they are now. `isCancelled` is asked between files. */
  analyse(watch?: Watch): Analysis | undefined;
  /** Another text of a file, absolute POSIX path; `undefined`: as it is on disk. */
  update(file: string, text: string | undefined): void;
  /** What types tell of one file, at the cost of that file: the rest of the program is known from before. */
  analyseFile(file: string): FileAnalysis;
  /** Declarations of annotated or undecided fields, activities and recipients that the name at an offset stands for. */
  symbolAt(file: string, offset: number): readonly SymbolHere[];
}

export interface Watch {
  readonly isCancelled?: () => boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** One file, as a linter would report it. */
export interface FileAnalysis {
  readonly file: string;
  readonly flows: readonly JudgedFlow[];
  readonly outflow: Outflow;
  readonly undecided: readonly UndecidedField[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly suppressions: ReadSuppressions;
}

export type SymbolHere =
  | { readonly kind: 'activity' | 'recipient'; readonly id: string }
  | { readonly kind: 'field'; readonly owner: string; readonly name: string }
  | { readonly kind: 'owner'; readonly owner: string };

export type OpenLiveProject = (options: AnalyseOptions) => LiveProject;
