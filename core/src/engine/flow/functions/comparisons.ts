import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';

/** What a name, or a member of it, must be: one of these texts, or something that counts as true, or as false. */
export interface Comparison extends Subject, Wanted {}

export interface Wanted {
  readonly wanted: boolean | readonly string[];
  /** Anything but these texts. */
  readonly isOther?: true;
}

/** `level`, `action.type`. */
export interface Subject {
  /** The name, where it is compared. */
  readonly name: SyntaxNode;
  readonly member?: string;
}

/** A condition, and whether it holds. */
export interface Guard {
  readonly condition: SyntaxNode | undefined;
  readonly holds: boolean;
}

/** The conditions that a node stands under for what its parent says; the parent's own place is not looked at. */
export function guardsAt(ast: Ast, node: SyntaxNode, parent: SyntaxNode): readonly Guard[] {
  switch (ast.kindOf(parent)) {
    case 'IfStatement':
      return branchAt(node, parent, 'expression', 'thenStatement', 'elseStatement');
    case 'ConditionalExpression':
      return branchAt(node, parent, 'condition', 'whenTrue', 'whenFalse');
    case 'BinaryExpression': {
      if (childNode(parent, 'right') !== node) return [];
      const operator = childNode(parent, 'operatorToken');
      const condition = childNode(parent, 'left');
      if (ast.is(operator, 'AmpersandAmpersandToken')) return [{ condition, holds: true }];
      return ast.is(operator, 'BarBarToken') ? [{ condition, holds: false }] : [];
    }
    case 'Block':
      return childList(parent, 'statements')
        .filter((statement) => statement.end <= node.pos && ast.is(statement, 'IfStatement') && leaves(ast, statement))
        .map((statement) => ({ condition: childNode(statement, 'expression'), holds: false }));
    default:
      return [];
  }
}

function branchAt(
  node: SyntaxNode,
  parent: SyntaxNode,
  asked: 'condition' | 'expression',
  then: 'thenStatement' | 'whenTrue',
  otherwise: 'elseStatement' | 'whenFalse',
): readonly Guard[] {
  const condition = childNode(parent, asked);
  if (childNode(parent, then) === node) return [{ condition, holds: true }];
  return childNode(parent, otherwise) === node ? [{ condition, holds: false }] : [];
}

/** What must hold of names at a node for what its parent says. */
export function comparisonsAt(ast: Ast, node: SyntaxNode, parent: SyntaxNode): readonly Comparison[] {
  if (ast.is(parent, 'CaseClause')) return childNode(parent, 'expression') === node ? [] : caseAt(ast, parent);
  if (ast.is(parent, 'DefaultClause')) return defaultAt(ast, parent);
  return guardsAt(ast, node, parent).flatMap(({ condition, holds }) => said(ast, condition, holds));
}

/**
 * What a condition says of names: when it holds (`level === 'error' || level === 'fatal'`, `isLoud && debug`, `!quiet`), or when
 * it does not (`!debug`, `quiet || isTest`, `level !== 'error'`).
 */
function said(ast: Ast, condition: SyntaxNode | undefined, holds: boolean): readonly Comparison[] {
  if (!condition) return [];
  if (ast.is(condition, 'ParenthesizedExpression')) return said(ast, childNode(condition, 'expression'), holds);
  if (isNegation(ast, condition)) return said(ast, childNode(condition, 'operand'), !holds);
  const subject = subjectOf(ast, condition);
  if (subject) return [{ ...subject, wanted: holds }];
  const { operator, left, right } = partsOf(ast, condition);
  const [both, either] = holds
    ? (['AmpersandAmpersandToken', 'BarBarToken'] as const)
    : (['BarBarToken', 'AmpersandAmpersandToken'] as const);
  if (ast.is(operator, both)) return [...said(ast, left, holds), ...said(ast, right, holds)];
  if (ast.is(operator, either)) return eitherOf(said(ast, left, holds), said(ast, right, holds));
  const sign = operator ? ast.sourceTextOf(operator) : '';
  if (!/^(?:!|=)={1,2}$/u.test(sign)) return [];
  const isEqual = sign.startsWith('=') === holds;
  return equalTo(ast, left, right).map((compared) => (isEqual ? compared : { ...compared, isOther: true }));
}

function partsOf(ast: Ast, node: SyntaxNode): Readonly<Record<'left' | 'operator' | 'right', SyntaxNode | undefined>> {
  if (!ast.is(node, 'BinaryExpression')) return { left: undefined, operator: undefined, right: undefined };
  return { left: childNode(node, 'left'), operator: childNode(node, 'operatorToken'), right: childNode(node, 'right') };
}

function isNegation(ast: Ast, node: SyntaxNode): boolean {
  return ast.is(node, 'PrefixUnaryExpression') && ast.sourceTextOf(node).startsWith('!');
}

/** One of two: known where both speak of the same, and name texts. */
function eitherOf(one: readonly Comparison[], other: readonly Comparison[]): readonly Comparison[] {
  const [first, ...more] = one;
  const [second, ...others] = other;
  if (!first || !second || more.length > 0 || others.length > 0) return [];
  if (textOf(first.name) !== textOf(second.name) || first.member !== second.member) return [];
  if (typeof first.wanted === 'boolean' || typeof second.wanted === 'boolean') return [];
  if (first.isOther || second.isOther) return [];
  return [{ ...first, wanted: [...first.wanted, ...second.wanted] }];
}

function equalTo(ast: Ast, left: SyntaxNode | undefined, right: SyntaxNode | undefined): readonly Comparison[] {
  const value = literalText(ast, right);
  const subject = value === undefined ? undefined : subjectOf(ast, left);
  return subject && value !== undefined ? [{ ...subject, wanted: [value] }] : [];
}

/** The name, or the member of a name, that is compared. */
export function subjectOf(ast: Ast, node: SyntaxNode | undefined): Subject | undefined {
  if (ast.is(node, 'Identifier')) return { name: node };
  const base = memberBase(ast, node);
  const member = node && base ? childNode(node, 'name') : undefined;
  return member && ast.is(base, 'Identifier') ? { name: base, member: textOf(member) } : undefined;
}

/** Whether nothing behind the statement is reached once its condition holds. */
function leaves(ast: Ast, statement: SyntaxNode): boolean {
  const then = childNode(statement, 'thenStatement');
  const last = ast.is(then, 'Block') ? childList(then, 'statements').at(-1) : then;
  return (
    !childNode(statement, 'elseStatement') &&
    ast.is(last, 'BreakStatement', 'ContinueStatement', 'ReturnStatement', 'ThrowStatement')
  );
}

/** The case a statement stands under, and those that fall through to it. */
function caseAt(ast: Ast, clause: SyntaxNode): readonly Comparison[] {
  const block = clause.parent;
  const choice = block?.parent;
  const subject = choice && subjectOf(ast, childNode(choice, 'expression'));
  if (!block || !subject) return [];
  const clauses = childList(block, 'clauses');
  const wanted: string[] = [];
  for (const candidate of clauses.slice(0, clauses.indexOf(clause) + 1).reverse()) {
    const isEntered = candidate === clause || !endsHere(ast, candidate);
    if (!isEntered) break;
    const value = literalText(ast, childNode(candidate, 'expression'));
    if (value === undefined) return [];
    wanted.push(value);
  }
  return [{ ...subject, wanted }];
}

/** What stands under `default` is reached by all but the texts of other cases. */
function defaultAt(ast: Ast, clause: SyntaxNode): readonly Comparison[] {
  const block = clause.parent;
  const choice = block?.parent;
  const subject = choice && subjectOf(ast, childNode(choice, 'expression'));
  if (!block || !subject) return [];
  const clauses = childList(block, 'clauses');
  const before = clauses.slice(0, clauses.indexOf(clause));
  const falling = before.slice(before.findLastIndex((candidate) => endsHere(ast, candidate)) + 1);
  const texts = clauses.flatMap((candidate) =>
    falling.includes(candidate) ? [] : (literalText(ast, childNode(candidate, 'expression')) ?? []),
  );
  return [{ ...subject, wanted: texts, isOther: true }];
}

function endsHere(ast: Ast, clause: SyntaxNode): boolean {
  const last = childList(clause, 'statements').at(-1);
  const inner = ast.is(last, 'Block') ? childList(last, 'statements').at(-1) : last;
  return ast.is(inner, 'BreakStatement', 'ReturnStatement', 'ThrowStatement');
}

/** Begins what stands for a member of an enum, or of a table of constants: nobody knows here which text it is. */
const memberMark = '@';

/** What a literal text says; of `Level.Debug`, which member it is. */
export function literalText(ast: Ast, node: SyntaxNode | undefined): string | undefined {
  if (node && ast.is(node, 'StringLiteral', 'NoSubstitutionTemplateLiteral')) return textOf(node);
  const base = memberBase(ast, node);
  const isMember = node !== undefined && ast.is(base, 'Identifier') && /^\p{Lu}/u.test(textOf(base));
  return isMember ? `${memberMark}${ast.sourceTextOf(node)}` : undefined;
}

/** Whether two texts can be held against each other: a member of one table and another of it, or two that are written out. */
export function areComparable(one: string, other: string): boolean {
  const tableOf = (text: string): string => (text.startsWith(memberMark) ? text.slice(0, text.lastIndexOf('.')) : '');
  return tableOf(one) === tableOf(other);
}
