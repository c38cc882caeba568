import type { EngineContext } from '../engine-context.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childNode } from '../ast/ast.js';
import { nodeAt } from './node-at.js';

const maximumDepth = 8;

/**
 * The values a value may have: those of both branches where a condition decides, of both sides of `||` and `??`. One that
 * cannot be told apart further stays as it is.
 */
export function alternativesOf(
  context: EngineContext,
  evaluator: Evaluator,
  value: ValueTree,
  depth = 0,
): readonly ValueTree[] {
  if (value.type !== 'unreadable' || depth > maximumDepth) return [value];
  const node = nodeAt(context, value.at);
  const branches = node ? branchesOf(context, node) : [];
  if (branches.length === 0) return [value];
  return branches.flatMap((branch) => alternativesOf(context, evaluator, evaluator.evaluate(branch), depth + 1));
}

function branchesOf({ ast }: EngineContext, node: SyntaxNode): readonly SyntaxNode[] {
  const children = (...keys: readonly ('left' | 'right' | 'whenFalse' | 'whenTrue')[]): readonly SyntaxNode[] =>
    keys.flatMap((key) => childNode(node, key) ?? []);
  if (ast.is(node, 'ConditionalExpression')) return children('whenTrue', 'whenFalse');
  if (!ast.is(node, 'BinaryExpression')) return [];
  const operator = childNode(node, 'operatorToken');
  return ast.is(operator, 'BarBarToken', 'QuestionQuestionToken') ? children('left', 'right') : [];
}
