import type { FlowStep } from './flow.js';
import type { Evidence, Span } from './location.js';

/** `error` makes a document not publishable; `warning` and `info` can be accepted by a person. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a person must look at. Data, never an exception; the same in ESLint, CLI and editor. */
export interface Finding {
  /** Stable id of the check: `LB01`, `S14`, `AN03` (docs/findings). */
  readonly id: string;
  readonly severity: Severity;
  /**
   * Values for the message of the check (`{activity}`, `{category}` ...); the text comes from the check's own catalogue.
   * A value that is itself in words stands in English, and where Dutch differs beside it under its name with `.nl`.
   */
  readonly params: Readonly<Record<string, string>>;
  /** What in the register it is about, as a JSON pointer by id: `/activities/newsletter/retention`. */
  readonly subject: string;
  /** Personal data that it is about, as the code names them, sorted: what makes it known again when code moves. */
  readonly data?: readonly string[];
  /** For a committed document. */
  readonly evidence: readonly Evidence[];
  /** Ways of these data from where they became known to where they arrive; none twice. Never in a committed document. */
  readonly paths?: readonly (readonly FlowStep[])[];
  /** Who answers for it as it is, why, and until which day (ISO 8601): written in the list of accepted findings. */
  readonly accepted?: { readonly owner: string; readonly reason: string; readonly until: string };
  /** For people at a terminal or editor; absent when the fact comes from no file. */
  readonly at?: Span;
}
