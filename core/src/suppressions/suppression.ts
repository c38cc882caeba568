import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';

/** What a comment `verklaar-ignore DF01: reason [until 2027-01-31]` asks. */
export interface Suppression {
  /** Ids of findings or names of rules, as written; at least one, each known. */
  readonly names: readonly string[];
  readonly reason: string;
  /** Last day on which it holds, ISO 8601: `2027-01-31`. */
  readonly until?: string;
  /** Line of code whose findings it covers; absent when no code follows. */
  readonly line?: number;
  /** The comment. */
  readonly at: Span;
}

/** What the comments of a file ask, and which of them cannot be followed (SU02, SU04). */
export interface ReadSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Finding[];
}

/** A finding that a comment keeps quiet. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}
