import type { DocumentUri, Range } from 'vscode-languageserver-protocol';

/** Which lines of a file hold personal data: for the gutter. */
export interface FileMarks {
  readonly uri: DocumentUri;
  /** Version of the text that the places belong to. */
  readonly version: number;
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** The name of the field. */
  readonly range: Range;
  readonly kind: 'notPersonal' | 'personal' | 'undecided';
  /** Category in words, or the reason. */
  readonly label: string;
}
