import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Flow, SinkKind } from '@verklaar/core';

import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import type { Editing, Suggestion } from './suggestions-for.js';

import { importFromPackage } from './package-import.js';

/** Where the word that a value was redacted is of use to whoever reads it. */
const sinks: ReadonlySet<SinkKind> = new Set<SinkKind>(['errorTracking', 'errors', 'logs', 'prompts']);

/** `user.email` becomes `redact(user.email)`. */
export function redactCarriers(
  flow: Flow,
  carriers: readonly TSESTree.Node[],
  editing: Editing,
): readonly Suggestion[] {
  if (!sinks.has(flow.sink.kind) || !carriers.every(isExpression)) return [];
  const redact = importFromPackage('redact', editing);
  if (redact === undefined) return [];
  const { sourceCode } = editing.context;
  const wrap = (node: TSESTree.Node, fixer: TSESLint.RuleFixer): TSESLint.RuleFix => {
    const text = sourceCode.getText(node);
    const isShorthand = node.parent?.type === AST_NODE_TYPES.Property && node.parent.shorthand;
    return fixer.replaceText(node, isShorthand ? `${text}: ${redact.local}(${text})` : `${redact.local}(${text})`);
  };
  return [
    {
      messageId: 'redact',
      fix: (fixer) => [...redact.fixes(fixer), ...carriers.map((node) => wrap(node, fixer))],
    },
  ];
}

/** Whether a call can stand in its place. */
function isExpression(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (node.type) {
    case AST_NODE_TYPES.ArrayPattern:
    case AST_NODE_TYPES.ObjectPattern:
    case AST_NODE_TYPES.Property:
    case AST_NODE_TYPES.RestElement:
    case AST_NODE_TYPES.SpreadElement:
    case AST_NODE_TYPES.TemplateElement:
      return false;
    case AST_NODE_TYPES.Identifier:
      return parent?.type !== AST_NODE_TYPES.MemberExpression || parent.object === node || parent.computed;
    default:
      return !node.type.startsWith('JSX') && !node.type.startsWith('TS');
  }
}
