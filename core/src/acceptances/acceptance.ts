import type { IsoDate } from '../declarations/value-forms.js';

/** A finding that somebody answers for, until a day. */
export interface Acceptance {
  /** Id of the finding: `CO03`. */
  readonly finding: string;
  /** What it is about, as a JSON pointer by id: `/activities/newsletter/consentRecord`. */
  readonly subject: string;
  /** Of what the finding says, that which must be the same too; where a subject can have several of the kind. */
  readonly params?: Readonly<Record<string, string>>;
  /** Why it is acceptable. */
  readonly reason?: string;
  /** Who answers for it: a role or a team. */
  readonly owner?: string;
  /** Last day on which it holds. */
  readonly until?: IsoDate;
}

/** `accepted.yaml` beside the documents: warnings and notes that are known and answered for. */
export interface Acceptances {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly accepted: readonly Acceptance[];
}
