import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, literalName } from '../../ast/names.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { endName } from '../../scope/member-chain.js';
import { firstSpread } from './arguments.js';
import { areComparable, comparisonsAt, literalText, type Subject, subjectOf, type Wanted } from './comparisons.js';

/** What a parameter must be for a place in its function to be reached: `if (level === 'error') report(message)`. */
export interface Condition extends Wanted {
  /** Position of the parameter. */
  readonly index: number;
  /** What counts is this part of it: `action.type`. */
  readonly member?: string;
  /** What it counts as when nothing is handed over; absent: nobody can tell. */
  readonly absent?: boolean;
}

/** What callers must hand over for a place in a function to be reached, as far as literals tell. */
export function conditionsOf(tracking: Tracking, place: SyntaxNode, callee: SyntaxNode): readonly Condition[] {
  const { ast } = tracking.context;
  const found: Condition[] = [];
  for (let at = place; at.parent && at !== callee; at = at.parent) {
    for (const comparison of comparisonsAt(ast, at, at.parent)) {
      const compared = comparedIn(tracking, callee, comparison);
      if (compared) found.push({ ...compared, ...wantedBy(comparison) });
    }
  }
  return found;
}

/** Conditions of a function that are those of the one around a call of it: `send(text, debug)` hands its own flag on. */
export function conditionsHandedOn(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  conditions: readonly Condition[],
): readonly Condition[] {
  const { ast } = tracking.context;
  return conditions.flatMap((condition) => {
    const subject = subjectOf(ast, givenTo(ast, call, condition));
    const compared = subject && comparedIn(tracking, callee, subject);
    return compared ? [{ ...compared, ...wantedBy(condition) }] : [];
  });
}

function wantedBy({ wanted, isOther }: Wanted): Wanted {
  return { wanted, ...(isOther && { isOther }) };
}

function isRefused({ wanted, isOther }: Wanted, text: string): boolean {
  if (typeof wanted === 'boolean' || !wanted.every((one) => areComparable(one, text))) return false;
  return wanted.includes(text) === (isOther ?? false);
}

/** The parameter, or the part of one, that is compared. Of one that is given another value later, nobody can tell. */
function comparedIn(
  { assignments, context: { ast }, scopes }: Tracking,
  callee: SyntaxNode,
  { name: compared, member }: Subject,
): Omit<Condition, 'wanted'> | undefined {
  const [declaration, ...others] = scopes.declarationsOf(compared);
  if (!declaration || others.length > 0) return undefined;
  const parameter = ast.is(declaration, 'BindingElement') ? declaration.parent?.parent : declaration;
  const index = parameter ? childList(callee, 'parameters').indexOf(parameter) : -1;
  if (!parameter || index < 0) return undefined;
  if (assignments.reaching(declaration, textOf(compared), undefined).assignments.length > 0) return undefined;
  const isWhole = parameter === declaration;
  if (isWhole && member === undefined) return { index, ...absentOf(ast, parameter) };
  const key = isWhole ? member : literalName(ast, childNode(declaration, 'propertyName') ?? compared);
  if (key === undefined || (!isWhole && member !== undefined)) return undefined;
  // `{ debug = false }: Options = {}`
  const isFilled = !isEmptyObject(ast, childNode(parameter, 'initializer'));
  return { index, member: key, ...(isFilled ? {} : isWhole ? { absent: false } : absentOf(ast, declaration)) };
}

/** What it counts as when nothing is handed over. */
function absentOf(ast: Ast, declaration: SyntaxNode): Pick<Condition, 'absent'> {
  const initial = childNode(declaration, 'initializer');
  const absent = initial ? truthOf(ast, initial) : false;
  return absent === undefined ? {} : { absent };
}

/** Nothing, or `{}`. */
function isEmptyObject(ast: Ast, initial: SyntaxNode | undefined): boolean {
  return !initial || (ast.is(initial, 'ObjectLiteralExpression') && childList(initial, 'properties').length === 0);
}

/**
 * Whether a call surely hands over something else than a condition wants.
 *
 * @param isCall - Whether its arguments are those of the function. Otherwise only texts tell.
 */
export function isRuledOut(
  { context: { ast } }: Tracking,
  call: SyntaxNode,
  conditions: readonly Condition[],
  isCall: boolean,
): boolean {
  return conditions.some((condition) => {
    const { wanted, absent } = condition;
    const given = givenTo(ast, call, condition);
    if (typeof wanted !== 'boolean') {
      const text = literalText(ast, given);
      return text !== undefined && isRefused(condition, text);
    }
    if (!isCall) return false;
    const truth = given ? truthOf(ast, given) : isLeftOut(ast, call, condition) ? absent : undefined;
    return truth !== undefined && truth !== wanted;
  });
}

/** `if (job.name === 'remind')`: whether a message says that it is another. */
export function isOtherJob(job: string | undefined, conditions: readonly Condition[]): boolean {
  return job !== undefined && conditions.some((condition) => condition.member === 'name' && isRefused(condition, job));
}

type ConditionPlace = Pick<Condition, 'index' | 'member'>;

/** What a call hands over, where that is written in it. */
function givenTo(ast: Ast, call: SyntaxNode, { index, member }: ConditionPlace): SyntaxNode | undefined {
  const values = childList(call, 'arguments');
  if (firstSpread(ast, values, index) !== undefined) return undefined;
  const argument = values[index];
  if (member === undefined || !ast.is(argument, 'ObjectLiteralExpression')) {
    return member === undefined ? argument : undefined;
  }
  const property = propertiesFor(ast, argument, member).at(-1);
  if (!property || declaredName(ast, property) !== member) return undefined;
  return ast.is(property, 'ShorthandPropertyAssignment')
    ? childNode(property, 'name')
    : childNode(property, 'initializer');
}

/** Whether a call surely hands nothing over. */
function isLeftOut(ast: Ast, call: SyntaxNode, { index, member }: ConditionPlace): boolean {
  const isLent = /^(?:apply|bind|call)$/u.test(endName(ast, childNode(call, 'expression') ?? call) ?? '');
  if (isLent || !ast.is(call, 'CallExpression', 'NewExpression')) return false;
  const values = childList(call, 'arguments');
  if (firstSpread(ast, values, index) !== undefined) return false;
  const argument = values[index];
  if (!argument) return true;
  return (
    member !== undefined &&
    ast.is(argument, 'ObjectLiteralExpression') &&
    propertiesFor(ast, argument, member).length === 0
  );
}

/** What a literal counts as in a condition; undefined: it is none. */
function truthOf(ast: Ast, value: SyntaxNode): boolean | undefined {
  switch (ast.kindOf(value)) {
    case 'TrueKeyword':
    case 'ArrayLiteralExpression':
    case 'ArrowFunction':
    case 'FunctionExpression':
    case 'ObjectLiteralExpression':
      return true;
    case 'FalseKeyword':
    case 'NullKeyword':
      return false;
    case 'NumericLiteral':
      return Number(textOf(value)) !== 0;
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
      return textOf(value) !== '';
    case 'Identifier':
      return textOf(value) === 'undefined' ? false : undefined;
    default:
      return undefined;
  }
}

/** `typeof order.customer === 'string'`. */
export function asksForText(ast: Ast, condition: SyntaxNode | undefined): boolean {
  return ast.is(condition, 'BinaryExpression') && textTest.test(ast.sourceTextOf(condition));
}

const textTest = /^typeof [^&|]+(?<![!=])={2,3}\s*['"`]string['"`]$/u;
