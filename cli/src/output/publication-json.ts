import type { Passage } from '../documents/changed-passages.js';

/** What `publish --json` prints beside findings. Paths are relative to where the command was started. */
export interface JsonPublish {
  readonly command: 'publish';
  /** Absent when nothing was published. */
  readonly folder?: string;
  readonly pages: readonly JsonPage[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** A text that was published. */
interface JsonPage {
  readonly statement: string;
  readonly language: string;
  readonly version: string;
  /** Absent for a draft. */
  readonly effectiveFrom?: string;
  readonly draft: boolean;
}

/** What `check --url --json` prints. */
export interface JsonCheckUrl {
  readonly command: 'check --url';
  readonly url: string;
  /** Where redirects led; the same as `url` without any. */
  readonly address: string;
  /** Each text on the page. */
  readonly texts: readonly JsonPublishedText[];
}

/** What became of one text on a page. */
export interface JsonPublishedText {
  /** What the page says of itself. */
  readonly marks?: { readonly statement: string; readonly language: string; readonly version: string };
  /** Which of our texts it is; absent: none of them. */
  readonly is?: {
    readonly statement: string;
    readonly language: string;
    readonly version: string;
    readonly by: 'mark' | 'words';
    /** Whether every word is the same. */
    readonly same: boolean;
  };
  readonly standing: 'draft' | 'inForce' | 'notYet' | 'replaced' | 'unknown';
  readonly effectiveFrom?: string;
  /** The version that is in force today; absent: none is. */
  readonly inForce?: string;
  /** The version of what the code says now. */
  readonly code?: string;
  /** The same words as the code says now. */
  readonly current: boolean;
  /** What differs from what the code says now, as a reader sees it: before is the page. */
  readonly passages: readonly Passage[];
}
