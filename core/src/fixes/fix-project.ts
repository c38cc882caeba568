import type { Fact } from '../facts/facts.js';
import type { FixFile } from './fix-file.js';

/** What changes may need to know of a project beside one file. Paths are relative to its root, as facts name them. */
export interface FixProject {
  /** Absolute POSIX path. */
  readonly root: string;
  /** Of code, of packages it uses, and of the config. */
  readonly facts: readonly Fact[];
  /** A source file of the project as it is now; `undefined` when it has none of that path. */
  readonly open: (path: string) => FixFile | undefined;
  /** The text of a config as it is now. */
  readonly textOf: (path: string) => string | undefined;
}
