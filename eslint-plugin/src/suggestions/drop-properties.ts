import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Flow, SinkKind } from '@verklaar/core';

import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import type { Editing, Suggestion } from './suggestions-for.js';

/** Sinks that take what they are given: no property is needed for a call to be one. */
const sinks: ReadonlySet<SinkKind> = new Set<SinkKind>(['advertising', 'analytics', 'errorTracking', 'logs']);

/** Leaves out properties of object literals, when it is they that carry the data. */
export function dropProperties(
  flow: Flow,
  carriers: readonly TSESTree.Node[],
  editing: Editing,
): readonly Suggestion[] {
  if (!sinks.has(flow.sink.kind)) return [];
  const properties = carriers.map(propertyOf);
  if (!properties.every((property) => property !== undefined)) return [];
  const { sourceCode } = editing.context;
  const names = properties.map(({ key }) => `\`${sourceCode.getText(key)}\``).join(', ');
  return [
    {
      messageId: 'dropProperty',
      data: { names },
      fix: (fixer) => properties.map((property) => fixer.removeRange(rangeOf(property, properties, sourceCode))),
    },
  ];
}

function propertyOf(carrier: TSESTree.Node): TSESTree.Property | undefined {
  const { parent } = carrier;
  const isValue = parent?.type === AST_NODE_TYPES.Property && parent.value === carrier;
  return isValue && parent.parent.type === AST_NODE_TYPES.ObjectExpression ? parent : undefined;
}

/**
 * The property with one comma: up to the next property, or, for the last one, from the one before, unless that goes as well.
 */
function rangeOf(
  property: TSESTree.Property,
  dropped: readonly TSESTree.Property[],
  sourceCode: Readonly<TSESLint.SourceCode>,
): [number, number] {
  const [start, end] = property.range;
  const previous = sourceCode.getTokenBefore(property);
  const next = sourceCode.getTokenAfter(property);
  const hasComma = next?.value === ',';
  const following = hasComma ? sourceCode.getTokenAfter(next, { includeComments: true }) : null;
  if (following !== null && following.value !== '}') return [start, following.range[0]];
  const isShared = dropped.some((other) => other !== property && sourceCode.getTokenAfter(other) === previous);
  const last = hasComma ? next.range[1] : end;
  if (previous === null || isShared) return [start, last];
  return [hasComma || previous.value !== ',' ? previous.range[1] : previous.range[0], last];
}
