import { withinStack } from './within-stack.js';

/** Asks a compiler about files as long as it finds its way in them. */
export interface StackGuard {
  /** What the compiler answers; `otherwise`, where its stack is full, and in files where it was full too often. */
  ask<Answer>(file: string, question: () => Answer, otherwise: Answer): Answer;
}

/** Whoever reads a bundle of React comes upon a few; in shortened code of megabytes thousands would follow. */
const maximumOverflows = 10;

/**
 * A checker whose stack was full leaves everything it had begun on its own lists, and goes through them at each question to
 * come: so where it was lost again and again it is asked no more.
 */
export function createStackGuard(): StackGuard {
  const overflows = new Map<string, number>();
  const full = Symbol('full');
  return {
    ask<Answer>(file: string, question: () => Answer, otherwise: Answer) {
      const before = overflows.size > 0 ? (overflows.get(file) ?? 0) : 0;
      if (before >= maximumOverflows) return otherwise;
      const answer = withinStack<Answer | typeof full>(question, full);
      if (answer !== full) return answer;
      overflows.set(file, before + 1);
      return otherwise;
    },
  };
}
