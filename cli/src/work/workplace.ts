import type { Analysis } from '@verklaar/core/project';

import type { Progress } from '../output/progress.js';
import type { WorkMessages } from './work-messages.js';

/** The language of findings. */
export type MessageLanguage = 'en' | 'nl';

/** Where something is done and for whom, whoever asked for it: the command line, or an editor. */
export interface Workplace {
  /** Folder of the project, absolute. */
  readonly root: string;
  /** The config, absolute; `undefined`: the one in the folder. */
  readonly configPath: string | undefined;
  /** Folder that paths of the caller are relative to, absolute. */
  readonly cwd: string;
  readonly language: MessageLanguage;
  /** What is said to the person. */
  readonly say: WorkMessages;
  /** The day in UTC, ISO 8601: `2027-01-31`. */
  readonly today: string;
  readonly progress: Progress;
  /** An absolute path as it is shown to the person. */
  readonly shown: (file: string) => string;
  /** The project, when it has been read already; absent: it is read from the disk. */
  readonly read?: () => Analysis | Promise<Analysis>;
  /** Whether somebody has changes of a file, absolute, that are not saved: such a file is never replaced. */
  readonly isUnsaved?: (file: string) => boolean;
}
