import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, literalName } from '../../ast/names.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { memberBase } from '../../scope/member-chain.js';

/** What a parameter must be for a place in its function to be reached: `if (level === 'error') report(message)`. */
export interface Condition {
  /** Position of the parameter. */
  readonly index: number;
  /** What is compared is this part of it: `action.type`. */
  readonly member?: string;
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
    const compared = found && comparedIn(ast, callee, found);
    if (found && compared) return { ...compared, values: found.values };
  }
  return undefined;
}

/** The parameter, or the part of one, that has the name which is compared. */
function comparedIn(
  ast: Ast,
  callee: SyntaxNode,
  { name: wanted, member }: Comparison,
): Pick<Condition, 'index' | 'member'> | undefined {
  for (const [index, parameter] of childList(callee, 'parameters').entries()) {
    const name = childNode(parameter, 'name');
    if (ast.is(name, 'Identifier') && textOf(name) === wanted)
      return { index, ...(member !== undefined && { member }) };
    if (!ast.is(name, 'ObjectBindingPattern') || member !== undefined) continue;
    const taken = childList(name, 'elements').find((element) => declaredName(ast, element) === wanted);
    const key = taken && literalName(ast, childNode(taken, 'propertyName') ?? childNode(taken, 'name') ?? taken);
    if (key !== undefined) return { index, member: key };
  }
  return undefined;
}

/** Whether a call hands over another literal than the condition wants. */
export function isRuledOut(
  { context: { ast } }: Tracking,
  call: SyntaxNode,
  { index, member, values }: Condition,
): boolean {
  const argument = childList(call, 'arguments')[index];
  const given = literalOf(ast, member === undefined ? argument : writtenUnder(ast, argument, member));
  return given !== undefined && !values.includes(given);
}

/** `if (job.name === 'remind')`: whether a message says that it is another. */
export function isOtherJob(job: string | undefined, { member, values }: Condition): boolean {
  return job !== undefined && member === 'name' && !values.includes(job);
}

/** What an object literal says under a key. */
function writtenUnder(ast: Ast, literal: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  if (!ast.is(literal, 'ObjectLiteralExpression')) return undefined;
  const property = propertiesFor(ast, literal, key).at(-1);
  return property && declaredName(ast, property) === key ? childNode(property, 'initializer') : undefined;
}

interface Comparison {
  readonly name: string;
  readonly member?: string;
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
    if (one === undefined || one.name !== other?.name || one.member !== other.member) return undefined;
    return { ...one, values: [...one.values, ...other.values] };
  }
  if (ast.is(operator, 'AmpersandAmpersandToken')) return comparisonIn(ast, left) ?? comparisonIn(ast, right);
  const value = literalOf(ast, right);
  const isEqual = operator !== undefined && /^={2,3}$/u.test(ast.sourceTextOf(operator));
  const subject = value !== undefined && isEqual ? subjectOf(ast, left) : undefined;
  return subject && value !== undefined ? { ...subject, values: [value] } : undefined;
}

/** `level`, `action.type`. */
function subjectOf(ast: Ast, node: SyntaxNode | undefined): Pick<Comparison, 'member' | 'name'> | undefined {
  if (ast.is(node, 'Identifier')) return { name: textOf(node) };
  const base = memberBase(ast, node);
  const member = node && base ? childNode(node, 'name') : undefined;
  return member && ast.is(base, 'Identifier') ? { name: textOf(base), member: textOf(member) } : undefined;
}

/** The case a statement stands under, and those that fall through to it. */
function caseAt(ast: Ast, clause: SyntaxNode): Comparison | undefined {
  const block = clause.parent;
  const choice = block?.parent;
  const subject = choice && subjectOf(ast, childNode(choice, 'expression'));
  if (!block || !subject) return undefined;
  const clauses = childList(block, 'clauses');
  const values: string[] = [];
  for (const candidate of clauses.slice(0, clauses.indexOf(clause) + 1).reverse()) {
    const isEntered = candidate === clause || !endsHere(ast, candidate);
    if (!isEntered) break;
    const value = literalOf(ast, childNode(candidate, 'expression'));
    if (value === undefined) return undefined;
    values.push(value);
  }
  return { ...subject, values };
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
