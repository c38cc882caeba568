import type { TSESTree } from '@typescript-eslint/utils';
import type { Finding } from '@verklaar/core/linting';

import type { LintedFile } from '../analysis/reading-of.js';

/**
 * The place of a finding as ESLint counts: findings count columns from 1, ESLint from 0; and in a component the compiler counts
 * lines from where the script begins.
 */
export function locationOf({ at }: Finding, file: LintedFile): TSESTree.SourceLocation {
  const { start, end } = at ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const shift = linesBeforeScript(file);
  return {
    start: { line: start.line + shift, column: start.column - 1 },
    end: { line: end.line + shift, column: end.column - 1 },
  };
}

function linesBeforeScript({ services, source }: LintedFile): number {
  const [first] = source.statements;
  if (first === undefined) return 0;
  const node = services.tsNodeToESTreeNodeMap.get(first) as TSESTree.Node | undefined;
  const { line } = source.getLineAndCharacterOfPosition(first.getStart(source));
  return node === undefined ? 0 : node.loc.start.line - 1 - line;
}
