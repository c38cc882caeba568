import type { SinkKind } from '../../facts/flow.js';

/** What of the flows found is reported. The register keeps ids and pseudonymised data, whatever is chosen here. */
export interface FlowPolicy {
  /** Whether data that are known by their name alone are reported. */
  readonly infer: 'off' | 'report';
  /** Kinds of sinks where an id of a person, and nothing else about them, is reported. */
  readonly ids: readonly SinkKind[];
  /** Kinds of sinks where hashed, masked or encrypted data are reported: they are still personal data (recital 26 GDPR). */
  readonly pseudonymised: readonly SinkKind[];
  /** Whether flows in test files are reported. */
  readonly tests: 'quiet' | 'report';
}

/**
 * A log or an error report of our own keeps pseudonymised data as safely as any; whoever else gets them can match them with
 * what they know already. What stands in a browser or in a URL is in the person's own hands. Data in tests are made up, and what
 * tests write down reaches nobody.
 */
export const defaultFlowPolicy: FlowPolicy = {
  infer: 'report',
  ids: [],
  pseudonymised: ['analytics', 'advertising', 'prompts', 'recipient'],
  tests: 'quiet',
};
