import type { TypeHost } from '../../engine/host/type-host.js';
import type { Fact } from '../../facts/facts.js';
import type { Finding } from '../../facts/finding.js';
import type { UndecidedField } from '../../facts/undecided-field.js';
import type { ReadSuppressions } from '../../suppressions/index.js';

/** One file read without types, in milliseconds. */
export interface FileReading {
  readonly file: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly UndecidedField[];
  readonly suppressions: ReadSuppressions;
  /** Whether the text could be parsed without errors; otherwise facts may be lacking. */
  readonly isWhole: boolean;
}

export interface SyntaxReader {
  /**
   * A host that answers from syntax alone: names through scopes, imports and re-exports, files parsed when they are needed;
   * of types nothing. For one file of a project and what it imports.
   */
  readonly host: TypeHost;
  /** Reads a file as its text is now. `known` are the facts of the other files. */
  read(file: string, known: readonly Fact[]): FileReading;
  /** Another text of a file; `undefined`: as it is on disk. */
  update(file: string, text: string | undefined): void;
}
