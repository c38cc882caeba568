import type { LanguageTag } from '../declarations/index.js';
import type { IsoDate } from '../declarations/value-forms.js';

/**
 * SHA-256 in hexadecimal.
 * @format sha256
 */
export type Sha256 = string;

/**
 * Version that a document shows: the first eight digits of the hash of its words.
 * @format version
 */
export type VersionHash = string;

/**
 * `register`, or the id of a statement; part of the name of a file.
 * @format file-name
 */
export type ReviewedDocument = string;

/** What a person approved: exactly this text, for this register, from this day. */
export interface Approval {
  /** `register`, or the id of a statement. */
  readonly document: ReviewedDocument;
  readonly language: LanguageTag;
  readonly version: VersionHash;
  /** Of what the document says; the version is its beginning. */
  readonly words: Sha256;
  /** Of the text kept in `approved/`. */
  readonly text: Sha256;
  /** Of the register that the text tells, kept in `approved/` too. */
  readonly model: Sha256;
  /** Day from which it applies. */
  readonly effectiveFrom: IsoDate;
  readonly approvedOn: IsoDate;
  /**
   * Role of who approved it, never a name: `privacy officer`.
   * @minLength 1
   */
  readonly role: string;
  /**
   * Why it applies from a day before it was approved.
   * @minLength 1
   */
  readonly reason?: string;
  /** Findings about the document that had been accepted. */
  readonly accepted?: readonly AcceptedThen[];
}

/** A finding that was accepted when a document was approved. */
export interface AcceptedThen {
  /** Id of the finding: `CO03`. */
  readonly finding: string;
  /** What it is about, as a JSON pointer by id. */
  readonly subject: string;
}

/** `approvals.yaml` beside the documents: who approved what. It is added to, and never changed. */
export interface Approvals {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  /** The oldest first; of one document in one language the last counts. */
  readonly approvals: readonly Approval[];
}
