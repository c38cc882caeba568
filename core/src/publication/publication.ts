import type { Document } from '../documents/tree.js';
import type { Statement } from '../model/register.js';

/** A text that was approved once and was replaced since. */
export interface EarlierVersion {
  readonly version: string;
  /** First day on which it applies, ISO 8601. */
  readonly effectiveFrom: string;
  /** First day on which another one applies. */
  readonly until: string;
  /** The text as it was approved; see {@link readStatement}. */
  readonly document: Document;
}

/** One statement in one language, as it is to be published. */
export interface PublishedText {
  readonly statement: Statement;
  /** With its standing: only what a person approved is published without a watermark. */
  readonly document: Document;
  /** Newest first. */
  readonly earlier: readonly EarlierVersion[];
}

/** A party that helps an organisation with what it does for its customers (Art. 28(2), (4)). */
export interface SubProcessor {
  readonly id: string;
  /** Day of the first approved register from which on it is listed without interruption, ISO 8601. */
  readonly since?: string;
}

/** The sub-processors of one organisation. */
export interface SubProcessorList {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Whether a person approved a register with exactly this list. */
  readonly approved: boolean;
  readonly parties: readonly SubProcessor[];
}

/** A file of the published site. */
export interface PublishedFile {
  /** A name without a folder. */
  readonly path: string;
  readonly kind: 'fragment' | 'index' | 'statement' | 'style' | 'subProcessors';
  /** BCP 47; absent for the style. */
  readonly language?: string;
  readonly content: string;
}
