import type { RetentionProblem } from '../../retention/index.js';

interface ProblemBase {
  /** JSON pointer to the value that is wrong, or to the object that has or lacks a key. */
  readonly pointer: string;
}

/** One way in which a value differs from its schema. */
export type ShapeProblem =
  | (ProblemBase & { readonly kind: 'unknownKey'; readonly key: string; readonly suggestion: string })
  | (ProblemBase & { readonly kind: 'missingKey'; readonly key: string; readonly expected: string })
  | (ProblemBase & {
      readonly kind: 'wrongValue';
      readonly expected: string;
      readonly found: string;
      readonly suggestion: string;
    })
  | (ProblemBase & {
      readonly kind: 'unknownTerm';
      readonly term: string;
      readonly value: string;
      readonly suggestion: string;
    })
  | (ProblemBase & { readonly kind: 'unreadableRetention'; readonly text: string; readonly problem: RetentionProblem });
