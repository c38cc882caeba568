import type { TSESTree } from '@typescript-eslint/utils';
import type { Flow } from '@verklaar/core';

import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import type { Editing, Suggestion } from './suggestions-for.js';

/** Leaves out the last argument of a logger, when all of it carries data and another argument stays. */
export function dropArgument(
  flow: Flow,
  argument: TSESTree.Node,
  carriers: readonly TSESTree.Node[],
  { context }: Editing,
): readonly Suggestion[] {
  const call = argument.parent;
  if (flow.sink.kind !== 'logs' || call?.type !== AST_NODE_TYPES.CallExpression) return [];
  const before = call.arguments.at(-2);
  if (before === undefined || call.arguments.at(-1) !== argument || !carriers.every((node) => node === argument))
    return [];
  const after = context.sourceCode.getTokenAfter(argument);
  const end = after?.value === ',' ? after.range[1] : argument.range[1];
  return [{ messageId: 'dropArgument', fix: (fixer) => fixer.removeRange([before.range[1], end]) }];
}
