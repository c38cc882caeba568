import type { DocumentUri, Location, Position, WorkDoneProgressParams } from 'vscode-languageserver-protocol';

/** Which project a request is about: folder of the config. */
export interface FolderParams {
  readonly folder: DocumentUri;
}

export interface GenerateParams extends FolderParams, WorkDoneProgressParams {
  readonly what: 'register' | 'statement';
}

/** What came of something that writes or compares documents. A refusal is an outcome, not an error of the protocol. */
export interface DocumentsOutcome {
  readonly outcome: 'done' | 'findings' | 'refused';
  /** In words, one line. */
  readonly message: string;
  /** What to do about a refusal or findings. */
  readonly remedy?: string;
  /** Files that were written, or are concerned. */
  readonly files: readonly DocumentUri[];
  /** The file to open, if any. */
  readonly open?: DocumentUri;
  /** A longer text to show (a comparison, a list of findings), Markdown. */
  readonly details?: string;
}

export interface PublishParams extends FolderParams, WorkDoneProgressParams {
  /** Folder to write into, absolute. */
  readonly out: DocumentUri;
  readonly draft: boolean;
}

export interface PreviewParams extends FolderParams {
  /** Id of one of the statements that the overview names. */
  readonly statement: string;
  readonly language: string;
}

/** A statement as it would be written now. */
export interface PreviewContent {
  readonly title: string;
  /** Which statement is shown, and those that there are to choose from: ids. */
  readonly statement: string;
  readonly statements: readonly string[];
  readonly language: string;
  /** Languages that it can be shown in. */
  readonly languages: readonly string[];
  /**
   * The body: HTML made by core, everything of the project in it escaped. Each sentence is an element with
   * `data-sentence="N"`, N being its index in `sentences`, in the order of the document; a placeholder is one too, with the
   * id of its finding in `data-finding`.
   */
  readonly html: string;
  /** Facts that each sentence tells: JSON pointers by id into the register. */
  readonly sentences: readonly (readonly string[])[];
  readonly isStale: boolean;
}

/** Where a fact of the register is declared. */
export interface LocateParams extends FolderParams {
  readonly pointers: readonly string[];
}

/** The places, the most telling first. */
export type LocateResult = readonly Location[];

/** Which facts the code at a place declares: JSON pointers by id into the register, the most telling first. */
export interface FactsAtParams {
  readonly uri: DocumentUri;
  readonly position: Position;
}

export interface FactsAtResult {
  readonly folder: DocumentUri;
  readonly pointers: readonly string[];
}
