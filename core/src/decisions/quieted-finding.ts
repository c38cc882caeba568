import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';

/** A finding that does not count, and what somebody said of it. */
export interface QuietedFinding {
  readonly finding: Finding;
  readonly by: CommentAcceptance | BaselineAcceptance | OwnedAcceptance;
}

/** A comment in the code, `verklaar-ignore`. */
interface CommentAcceptance {
  readonly kind: 'comment';
  readonly reason: string;
  /** Last day on which it holds, ISO 8601. */
  readonly until?: string;
  /** The comment. */
  readonly at: Span;
}

/** An entry of the baseline. */
interface BaselineAcceptance {
  readonly kind: 'baseline';
  /** Why the entry was added later; empty when it was there from the start. */
  readonly reasons: readonly string[];
}

/** An entry of the list of accepted findings. */
interface OwnedAcceptance {
  readonly kind: 'acceptance';
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Last day on which it holds, ISO 8601. */
  readonly until: string;
}
