/**
 * Findings of code that a team knows of and has not mended yet: `baseline.json` beside the documents. It holds no line and no
 * date, so that moving code changes nothing in it, and it only shrinks unless somebody says why it grows.
 */
export interface Baseline {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  /** One entry for findings that are alike; sorted, none twice. */
  readonly findings: readonly BaselineEntry[];
}

/** Findings of one kind in one place of the code, about the same data on their way to the same sink. */
export interface BaselineEntry {
  /** Id of the finding: `DF01`. */
  readonly id: string;
  /** POSIX, relative to the workspace root. */
  readonly file: string;
  /** `Class.member`, `function`, or empty for the file itself. */
  readonly symbol: string;
  /** What the code calls the data: `user.email, user.name`. */
  readonly data?: string;
  /** Sink, recipient or setting that they go to: `logger.info`. */
  readonly to?: string;
  /**
   * How many such findings there are.
   * @asType integer
   * @minimum 1
   */
  readonly count: number;
  /** Why the entry was added or grew, when the baseline was there already. */
  readonly reasons?: readonly string[];
}
