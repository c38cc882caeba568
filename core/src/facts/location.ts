/** A place in a text, for people: line and column count from 1, column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Part of a file. `file` is POSIX, relative to the workspace root. Never written to a committed document. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Where a fact stands, without lines: what a committed document may say, since moving code is no drift. */
export interface Evidence {
  /** POSIX path relative to the workspace root, or `package-name/path` for a library's fact file. */
  readonly file: string;
  /** `Class.member`, `constant`, or a JSON pointer in a config file. */
  readonly symbol: string;
}
