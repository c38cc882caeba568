import type { TSESTree } from '@typescript-eslint/utils';
import type { Finding } from '@verklaar/core';

/** The place of a finding as ESLint counts: findings count columns from 1, ESLint from 0. */
export function locationOf({ at }: Finding): TSESTree.SourceLocation {
  const { start, end } = at ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    start: { line: start.line, column: start.column - 1 },
    end: { line: end.line, column: end.column - 1 },
  };
}
