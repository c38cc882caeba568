import type { Fact, Finding, SourceFileNode, TypeHost, UndecidedField } from '@verklaar/core';
import type { Analysis, ProjectObstacle, SymbolHere } from '@verklaar/core/project';

/** A project as far as it has been read: what features answer from. Immutable; a change gives another one. */
export interface ProjectState extends Omit<Analysis, 'findings'> {
  /** Grows with each change. */
  readonly generation: number;
  /**
   * Open findings of files and register, with those of fields nobody decided on (DF10): suppressed, accepted and baselined
   * ones are left out.
   */
  readonly findings: readonly Finding[];
  /** `Analysis.findings`: also those that comments, acceptances or the baseline answer, which documents and checks are made from. */
  readonly allFindings: readonly Finding[];
  /** Candidates nobody decided on, of all files. */
  readonly undecided: readonly UndecidedField[];
  /** Why what is told may lag behind the text, if it does. */
  readonly stale?: Staleness;
  /** Facts by file as facts name it (relative to `root`). */
  factsIn(file: string): readonly Fact[];
  findingsIn(file: string): readonly Finding[];
  undecidedIn(file: string): readonly UndecidedField[];
}

export interface Staleness {
  readonly cause: 'brokenCode' | 'brokenConfig' | 'reading';
  /** Relative to the root, when one file is the cause. */
  readonly file?: string;
  /** Of broken code what the compiler says of it, in English. */
  readonly message: string;
}

/** One project, kept up to date while texts change. */
export interface ProjectSession {
  /** Real path of the config's folder, POSIX. */
  readonly root: string;
  /** The last good state; `undefined` until the first. */
  state(): ProjectState | undefined;
  /** Why there is no state, or not the newest. */
  problem(): ProjectProblem | undefined;
  /** The state once everything that is under way has been read. */
  settled(): Promise<ProjectState | undefined>;
  /**
   * The state once what is known of this file is about its text as it is now, types included: what is asked about one place
   * need not wait for everything. Absolute POSIX path.
   */
  ready(file: string): Promise<ProjectState | undefined>;
  /** The tree of a file as its text is now, with a host that knows syntax. Absolute POSIX path. */
  syntaxOf(file: string): { readonly host: TypeHost; readonly source: SourceFileNode } | undefined;
  /** A text that is being edited; `undefined`: closed, as on disk. Absolute POSIX path. */
  update(file: string, text: string | undefined): void;
  /** Files on disk are other than before: of the project, its configs, its packages or its documents. */
  refresh(files: readonly string[]): void;
  /** What the name at a place stands for: asks the types, so it may take a moment. */
  symbolAt(file: string, offset: number): Promise<readonly SymbolHere[]>;
  onChange(listener: (change: StateChange) => void): void;
  close(): void;
}

export interface StateChange {
  /** Files whose own findings, facts or marks changed, relative to the root; `'all'` after a whole reading. */
  readonly files: readonly string[] | 'all';
}

export interface ProjectProblem {
  /** In English. */
  readonly message: string;
  readonly remedy?: string;
  readonly at?: Finding['at'];
  /** What it is: to be said in the language of the editor. */
  readonly obstacle?: ProjectObstacle | ReadingObstacle;
  /** Mistakes in the config, with their places, when these are why. */
  readonly findings?: readonly Finding[];
}

/** What keeps the thread that knows types from its work. `reason`: in English, of the compiler or the runtime. */
interface ReadingObstacle {
  readonly kind: 'otherCompiler' | 'threadEnded';
  readonly reason: string;
}

export interface SessionOptions {
  /** Folder with the config, absolute POSIX. */
  readonly folder: string;
  /** Milliseconds after the last change before types are asked; may change while the session is open. */
  readonly delay: () => number;
}

/** Opens a project and begins to read it at once, away from the main thread. Mistakes of a project are its problem, never thrown. */
export type OpenProjectSession = (options: SessionOptions) => ProjectSession;
