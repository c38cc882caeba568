import type { SyntaxNode } from '../host/type-host.js';
import type { Tracking } from './tracking.js';

import { type Ast, childList, childNode, textOf } from '../ast/ast.js';

/** What a parameter must be for a place in its function to be reached: `if (level === 'error') report(message)`. */
export interface Condition {
  /** Position of the parameter. */
  readonly index: number;
  readonly values: readonly string[];
}

/** What literals a caller must hand over for a place to be reached; the nearest condition counts. */
export function conditionOf(
  { context: { ast } }: Tracking,
  place: SyntaxNode,
  callee: SyntaxNode,
): Condition | undefined {
  for (let at = place; at.parent && at !== callee; at = at.parent) {
    const found = conditionAt(ast, at, at.parent);
    const index = found ? positionOf(ast, callee, found.name) : -1;
    if (found && index >= 0) return { index, values: found.values };
  }
  return undefined;
}

function positionOf(ast: Ast, callee: SyntaxNode, wanted: string): number {
  return childList(callee, 'parameters').findIndex((parameter) => {
    const name = childNode(parameter, 'name');
    return ast.is(name, 'Identifier') && textOf(name) === wanted;
  });
}

/** Whether a call hands over another literal than the condition wants. */
export function isRuledOut({ context: { ast } }: Tracking, call: SyntaxNode, { index, values }: Condition): boolean {
  const given = literalOf(ast, childList(call, 'arguments')[index]);
  return given !== undefined && !values.includes(given);
}

interface Comparison {
  readonly name: string;
  readonly values: readonly string[];
}

function conditionAt(ast: Ast, node: SyntaxNode, parent: SyntaxNode): Comparison | undefined {
  if (ast.is(parent, 'IfStatement') && childNode(parent, 'thenStatement') === node) {
    return comparisonIn(ast, childNode(parent, 'expression'));
  }
  if (ast.is(parent, 'ConditionalExpression') && childNode(parent, 'whenTrue') === node) {
    return comparisonIn(ast, childNode(parent, 'condition'));
  }
  const isAnd =
    ast.is(parent, 'BinaryExpression') && ast.is(childNode(parent, 'operatorToken'), 'AmpersandAmpersandToken');
  if (isAnd && childNode(parent, 'right') === node) return comparisonIn(ast, childNode(parent, 'left'));
  return ast.is(parent, 'CaseClause') && childNode(parent, 'expression') !== node ? caseAt(ast, parent) : undefined;
}

/** `level === 'error'`, `level === 'error' || level === 'fatal'`. */
function comparisonIn(ast: Ast, condition: SyntaxNode | undefined): Comparison | undefined {
  if (!condition) return undefined;
  if (ast.is(condition, 'ParenthesizedExpression')) return comparisonIn(ast, childNode(condition, 'expression'));
  if (!ast.is(condition, 'BinaryExpression')) return undefined;
  const operator = childNode(condition, 'operatorToken');
  const left = childNode(condition, 'left');
  const right = childNode(condition, 'right');
  if (ast.is(operator, 'BarBarToken')) {
    const one = comparisonIn(ast, left);
    const other = comparisonIn(ast, right);
    if (one === undefined || one.name !== other?.name) return undefined;
    return { name: one.name, values: [...one.values, ...other.values] };
  }
  if (ast.is(operator, 'AmpersandAmpersandToken')) return comparisonIn(ast, left) ?? comparisonIn(ast, right);
  const value = literalOf(ast, right);
  const isEqual = operator !== undefined && /^={2,3}$/u.test(ast.sourceTextOf(operator));
  if (!left || value === undefined || !isEqual) return undefined;
  return ast.is(left, 'Identifier') ? { name: textOf(left), values: [value] } : undefined;
}

/** The case a statement stands under, and those that fall through to it. */
function caseAt(ast: Ast, clause: SyntaxNode): Comparison | undefined {
  const block = clause.parent;
  const choice = block?.parent;
  const subject = choice && childNode(choice, 'expression');
  if (!block || !ast.is(subject, 'Identifier')) return undefined;
  const clauses = childList(block, 'clauses');
  const values: string[] = [];
  for (const candidate of clauses.slice(0, clauses.indexOf(clause) + 1).reverse()) {
    const isEntered = candidate === clause || !endsHere(ast, candidate);
    if (!isEntered) break;
    const value = literalOf(ast, childNode(candidate, 'expression'));
    if (value === undefined) return undefined;
    values.push(value);
  }
  return { name: textOf(subject), values };
}

function endsHere(ast: Ast, clause: SyntaxNode): boolean {
  const last = childList(clause, 'statements').at(-1);
  const inner = ast.is(last, 'Block') ? childList(last, 'statements').at(-1) : last;
  return ast.is(inner, 'BreakStatement', 'ReturnStatement', 'ThrowStatement');
}

function literalOf(ast: Ast, node: SyntaxNode | undefined): string | undefined {
  return node && ast.is(node, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(node) : undefined;
}

/** `typeof order.customer === 'string'`. */
export function asksForText(ast: Ast, condition: SyntaxNode | undefined): boolean {
  return ast.is(condition, 'BinaryExpression') && textTest.test(ast.sourceTextOf(condition));
}

const textTest = /^typeof [^&|]+(?<![!=])={2,3}\s*['"`]string['"`]$/u;
