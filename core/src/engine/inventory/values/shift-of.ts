import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { lastName } from '../../ast/names.js';
import { durationOf, durationOfObject, period, type Period, periodOfText } from './duration-of.js';
import { type Bindings, numberOf, patternOf, unwrap, valueNode } from './plain-value.js';

/** A moment told by how far it lies from now, or from another moment. */
export interface Shift {
  readonly period: Period;
  readonly direction: 'after' | 'before';
}

const maximumDepth = 8;
const setters = /^set(?:UTC)?(FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds|Time)$/u;
const getters = /^get(?:UTC)?(?:FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds|Time)$/u;
const setterUnits: Readonly<Record<string, string>> = {
  Date: 'days',
  FullYear: 'years',
  Hours: 'hours',
  Milliseconds: 'milliseconds',
  Minutes: 'minutes',
  Month: 'months',
  Seconds: 'seconds',
  Time: 'milliseconds',
};

/** How far the moment that an expression gives lies from now: through libraries of dates, arithmetic, and own functions. */
export function shiftOf(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  bindings: Bindings = new Map(),
  depth = 0,
): Shift | undefined {
  if (!node || depth > maximumDepth) return undefined;
  const { ast } = reading.context;
  const plain = unwrap(reading, node);
  const mutated = ast.is(plain, 'Identifier') ? shiftOfMutation(reading, plain, bindings) : undefined;
  if (mutated) return mutated;
  const value = valueNode(reading, plain, bindings);
  switch (ast.kindOf(value)) {
    case 'BinaryExpression':
      return shiftOfSum(reading, value, bindings, depth);
    case 'CallExpression':
      return shiftOfCall(reading, value, bindings, depth);
    case 'NewExpression': {
      const [first] = childList(value, 'arguments');
      return shiftOf(reading, first, bindings, depth + 1);
    }
    case 'TaggedTemplateExpression':
    case 'TemplateExpression':
    case 'NoSubstitutionTemplateLiteral':
    case 'StringLiteral':
      return shiftInText(ast.sourceTextOf(value)) ?? shiftInTemplate(reading, value, bindings, depth);
    default:
      return undefined;
  }
}

/** `Date.now() - 30 * day`, `date.getFullYear() - 7`. */
function shiftOfSum(reading: InventoryReading, sum: SyntaxNode, bindings: Bindings, depth: number): Shift | undefined {
  const { ast } = reading.context;
  const operator = childNode(sum, 'operatorToken');
  const sign = operator && ast.sourceTextOf(operator);
  const left = childNode(sum, 'left');
  const right = childNode(sum, 'right');
  if (!left || !right || (sign !== '-' && sign !== '+')) return undefined;
  const direction = sign === '-' ? 'before' : 'after';
  const part = datePart(reading, left, bindings);
  const found = part
    ? period(numberOf(reading, right, bindings), part)
    : durationOf(reading, right, isInSeconds(reading, left) ? 'seconds' : 'milliseconds', bindings);
  if (found !== undefined && isMoment(reading, left, bindings)) return { period: found, direction };
  return shiftOf(reading, left, bindings, depth + 1);
}

/** The unit of `date.getMonth()`: a sum with it counts months. */
function datePart(reading: InventoryReading, node: SyntaxNode, bindings: Bindings): string | undefined {
  const name = calledName(reading, valueNode(reading, node, bindings));
  const found = /^get(?:UTC)?(FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds)$/u.exec(name ?? '')?.[1];
  return found === undefined ? undefined : setterUnits[found];
}

function calledName({ context: { ast } }: InventoryReading, node: SyntaxNode): string | undefined {
  const callee = ast.is(node, 'CallExpression') ? childNode(node, 'expression') : undefined;
  const name = callee && lastName(ast, callee);
  return name && textOf(name);
}

/** Not a sum of plain numbers. */
function isMoment(reading: InventoryReading, node: SyntaxNode, bindings: Bindings): boolean {
  return numberOf(reading, node, bindings) === undefined;
}

/** `Math.floor(Date.now() / 1000) + ...` */
function isInSeconds({ context: { ast } }: InventoryReading, node: SyntaxNode): boolean {
  return /\/\s*1(?:000|_000|e3)\b|\bunix\(\)|\btoSeconds\(\)/u.test(ast.sourceTextOf(node));
}

function shiftOfCall(
  reading: InventoryReading,
  call: SyntaxNode,
  bindings: Bindings,
  depth: number,
): Shift | undefined {
  const { ast } = reading.context;
  const callee = childNode(call, 'expression');
  const name = calledName(reading, call) ?? '';
  const given = childList(call, 'arguments');
  const [first, second] = given;
  const base = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
  const inName = /^(sub|add)(Years|Months|Weeks|Days|Hours|Minutes|Seconds|Milliseconds)$/u.exec(name);
  if (inName) {
    return directed(numberOf(reading, second, bindings), inName[2] ?? '', inName[1] === 'sub' ? 'before' : 'after');
  }
  const verb = /^(?:(sub|subtract|minus)|(add|plus))$/u.exec(name);
  if (verb) {
    const direction = verb[1] === undefined ? 'after' : 'before';
    const amount = second && numberOf(reading, first, bindings);
    const unit = second && patternOf(reading, second, bindings);
    if (amount !== undefined && unit !== undefined) return directed(amount, unit, direction);
    const found = [second, first].map((object) => object && periodFrom(reading, object, bindings)).find(Boolean);
    return found === undefined ? undefined : { period: found, direction };
  }
  return (
    shiftOfOwn(reading, call, bindings, depth) ??
    // What only converts: `.toDate()`, `Timestamp.fromDate(x)`, `lt(x)`.
    (given.length === 0 && base ? shiftOf(reading, base, bindings, depth + 1) : undefined) ??
    (given.length === 1 && first ? shiftOf(reading, first, bindings, depth + 1) : undefined)
  );
}

function periodFrom(reading: InventoryReading, node: SyntaxNode, bindings: Bindings): Period | undefined {
  const value = valueNode(reading, node, bindings);
  return reading.context.ast.is(value, 'ObjectLiteralExpression')
    ? durationOfObject(reading, value, bindings)
    : durationOf(reading, value, 'milliseconds', bindings);
}

function directed(count: number | undefined, unit: string, direction: Shift['direction']): Shift | undefined {
  if (count === undefined) return undefined;
  const found = period(Math.abs(count), unit);
  const turned = direction === 'before' ? 'after' : 'before';
  return found === undefined ? undefined : { period: found, direction: count < 0 ? turned : direction };
}

/** An own function, with its parameters standing for what they are given. */
function shiftOfOwn(reading: InventoryReading, call: SyntaxNode, bindings: Bindings, depth: number): Shift | undefined {
  const { ast } = reading.context;
  const callee = childNode(call, 'expression');
  const target = callee && reading.functionOf(callee);
  if (!target || ast.sourceFileOf(target).fileName.includes('/node_modules/')) return undefined;
  const given = childList(call, 'arguments');
  const inner = new Map<SyntaxNode, SyntaxNode>();
  childList(target, 'parameters').forEach((parameter, index) => {
    const value = given[index] ?? childNode(parameter, 'initializer');
    if (value) inner.set(parameter, valueNode(reading, value, bindings));
  });
  const body = childNode(target, 'body');
  if (!body) return undefined;
  if (!ast.is(body, 'Block')) return shiftOf(reading, body, inner, depth + 1);
  const results = childList(body, 'statements').filter((statement) => ast.is(statement, 'ReturnStatement'));
  return results.length === 1 && results[0]
    ? shiftOf(reading, childNode(results[0], 'expression'), inner, depth + 1)
    : undefined;
}

/** `const limit = new Date(); limit.setDate(limit.getDate() - 30);` */
function shiftOfMutation(reading: InventoryReading, name: SyntaxNode, bindings: Bindings): Shift | undefined {
  const { ast } = reading.context;
  const [declaration] = reading.declarationsOf(name);
  const block =
    declaration && ast.is(declaration, 'VariableDeclaration') ? declaration.parent?.parent?.parent : undefined;
  const text = textOf(name);
  for (const statement of block ? childList(block, 'statements') : []) {
    const call = childNode(statement, 'expression');
    const callee = call && ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
    const base = callee && childNode(callee, 'expression');
    if (!call || !base || !ast.is(base, 'Identifier') || textOf(base) !== text) continue;
    const unit = setters.exec(calledName(reading, call) ?? '')?.[1];
    const [sum] = childList(call, 'arguments');
    if (unit === undefined || !sum || !ast.is(sum, 'BinaryExpression')) continue;
    const left = childNode(sum, 'left');
    const operator = childNode(sum, 'operatorToken');
    if (!left || !operator || !getters.test(calledName(reading, left) ?? '')) continue;
    const sign = ast.sourceTextOf(operator);
    if (sign !== '-' && sign !== '+') continue;
    const right = childNode(sum, 'right');
    const found =
      unit === 'Time'
        ? durationOf(reading, right, 'milliseconds', bindings)
        : period(numberOf(reading, right, bindings), setterUnits[unit] ?? '');
    if (found !== undefined) return { period: found, direction: sign === '-' ? 'before' : 'after' };
  }
  return undefined;
}

/** `now() - interval '30 days'`, `DATE_SUB(NOW(), INTERVAL 30 DAY)`, `datetime('now', '-30 days')`. */
export function shiftInText(text: string): Shift | undefined {
  const interval = /(-|\+)?\s*interval\s*\(?\s*'?(\d+)\s*'?\s*([a-z]+)/iu.exec(text);
  const relative = /'now'\s*,\s*'([-+])(\d+)\s*([a-z]+)'/iu.exec(text);
  const added = /date_?add\s*\(/iu.test(text);
  const found = interval ?? relative;
  if (!found) return undefined;
  const told = periodOfText(`${found[2] ?? ''} ${(found[3] ?? '').toLowerCase()}`);
  const isAfter = found[1] === '+' || (found[1] === undefined && added);
  return told === undefined ? undefined : { period: told, direction: isAfter ? 'after' : 'before' };
}

/** A template whose parts hold a moment: `${year - 7}-01-01`, sql`now() - ${'30 days'}::interval`. */
function shiftInTemplate(
  reading: InventoryReading,
  node: SyntaxNode,
  bindings: Bindings,
  depth: number,
): Shift | undefined {
  const template = childNode(node, 'template') ?? node;
  for (const span of childList(template, 'templateSpans')) {
    const found = shiftOf(reading, childNode(span, 'expression'), bindings, depth + 1);
    if (found) return found;
  }
  return undefined;
}
