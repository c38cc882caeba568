import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { lastName } from '../../ast/names.js';
import { type Bindings, numberOf, patternOf, propertyNode, valueNode } from './plain-value.js';

/** ISO 8601, as far as code names periods: one unit. */
export type Period = string;

/** What a bare number counts. */
export type NumberUnit = 'days' | 'milliseconds' | 'seconds';

const inMilliseconds: Readonly<Record<NumberUnit, number>> = { days: 86_400_000, milliseconds: 1, seconds: 1000 };

/** Designators of ISO 8601 by the words that libraries and databases use. */
const designators: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/^(?:y|yr|yrs|years?|fullyears?|utcfullyears?)$/u, (count) => `P${count}Y`],
  [/^(?:M|mons?|mo|months?|utcmonths?)$/u, (count) => `P${count}M`],
  [/^(?:w|weeks?)$/u, (count) => `P${count}W`],
  [/^(?:d|days?|dates?|utcdates?)$/u, (count) => `P${count}D`],
  [/^(?:h|hrs?|hours?|utchours?)$/u, (count) => (count % 24 === 0 ? `P${count / 24}D` : `PT${count}H`)],
  [/^(?:m|mins?|minutes?)$/u, (count) => periodOfMilliseconds(count * 60_000)],
  [/^(?:s|secs?|seconds?)$/u, (count) => periodOfMilliseconds(count * 1000)],
  [/^(?:ms|millis|milliseconds?)$/u, (count) => periodOfMilliseconds(count)],
];

/** `period(30, 'days')` is `P30D`; undefined for no period, or a unit nobody uses. */
export function period(count: number | undefined, unit: string): Period | undefined {
  if (count === undefined || !Number.isInteger(count) || count <= 0 || count > 1e15) return undefined;
  // `M` and `m` differ in case alone.
  const word = unit.length === 1 ? unit : unit.toLowerCase();
  return designators.find(([pattern]) => pattern.test(word))?.[1](count);
}

/** The period a number of days, seconds or milliseconds stands for. */
export function periodOfNumber(count: number | undefined, unit: NumberUnit): Period | undefined {
  if (count === undefined || count <= 0 || !Number.isFinite(count)) return undefined;
  const milliseconds = Math.round(count * inMilliseconds[unit]);
  return milliseconds > 0 && milliseconds < 1e15 ? periodOfMilliseconds(milliseconds) : undefined;
}

function periodOfMilliseconds(milliseconds: number): Period {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds % 86_400 === 0) return `P${seconds / 86_400}D`;
  if (seconds % 3600 === 0) return `PT${seconds / 3600}H`;
  return seconds % 60 === 0 ? `PT${seconds / 60}M` : `PT${seconds}S`;
}

/** `30 days`, `1 year 6 months` (the largest counts alone only when it is the only one), `30d`, `P30D`. */
export function periodOfText(text: string): Period | undefined {
  const trimmed = text.trim();
  if (/^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u.test(trimmed))
    return trimmed;
  const found = /^(\d{1,9})\s*([A-Za-z]+)$/u.exec(trimmed);
  return found ? period(Number(found[1]), found[2] ?? '') : undefined;
}

/**
 * The period that an expression stands for: arithmetic on numbers, `ms('30d')`, `days(30)`, `{ days: 30 }`,
 * `Duration.fromObject({ days: 30 })`, `dayjs.duration(30, 'days')`.
 */
export function durationOf(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  unit: NumberUnit,
  bindings?: Bindings,
): Period | undefined {
  if (!node) return undefined;
  const number = numberOf(reading, node, bindings);
  if (number !== undefined) return periodOfNumber(number, unit);
  const { ast } = reading.context;
  const value = valueNode(reading, node, bindings);
  switch (ast.kindOf(value)) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
    case 'TemplateExpression': {
      const text = patternOf(reading, value, bindings);
      return text === undefined ? undefined : periodOfText(text);
    }
    case 'ObjectLiteralExpression':
      return durationOfObject(reading, value, bindings);
    case 'CallExpression':
    case 'NewExpression':
      return durationOfCall(reading, value, unit, bindings);
    case 'BinaryExpression':
      return durationOf(reading, outermostOperand(reading, value), unit, bindings);
    default:
      return undefined;
  }
}

/** `ms('30d') / 1000` is the same period in another unit. */
function outermostOperand(reading: InventoryReading, node: SyntaxNode): SyntaxNode | undefined {
  const operator = childNode(node, 'operatorToken');
  const scales = operator !== undefined && /^[*/]$/u.test(reading.context.ast.sourceTextOf(operator));
  const right = childNode(node, 'right');
  return scales && numberOf(reading, right) === 1000 ? childNode(node, 'left') : undefined;
}

const unitNames = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** `{ days: 30 }`; with several units no single period is told. */
export function durationOfObject(
  reading: InventoryReading,
  object: SyntaxNode | undefined,
  bindings?: Bindings,
): Period | undefined {
  const found = unitNames.flatMap((name) => {
    const value = propertyNode(reading, object, name) ?? propertyNode(reading, object, name.slice(0, -1));
    const told = period(numberOf(reading, value, bindings), name);
    return told === undefined ? [] : [told];
  });
  return found.length === 1 ? found[0] : undefined;
}

function durationOfCall(
  reading: InventoryReading,
  call: SyntaxNode,
  unit: NumberUnit,
  bindings?: Bindings,
): Period | undefined {
  const callee = childNode(call, 'expression');
  const name = callee && lastName(reading.context.ast, callee);
  const word = name ? textOf(name) : '';
  const [first, second] = childList(call, 'arguments');
  if (!first) {
    const isConversion = /^(?:to|as)[A-Z]|^valueOf$|^total$/u.test(word);
    return isConversion && callee ? durationOf(reading, childNode(callee, 'expression'), unit, bindings) : undefined;
  }
  const count = numberOf(reading, first, bindings);
  const unitText = second && patternOf(reading, second, bindings);
  if (count !== undefined && unitText !== undefined) return period(count, unitText);
  if (count !== undefined && /^(?:duration|floor|round|ceil|Number)$/iu.test(word)) return periodOfNumber(count, unit);
  if (count !== undefined) return period(count, word.replace(/^from/u, ''));
  if (/^(?:ms|parse|duration|from|fromObject|fromISO|milliseconds|floor|round|Number|parseDuration)$/u.test(word)) {
    return durationOf(reading, first, unit, bindings);
  }
  return undefined;
}
