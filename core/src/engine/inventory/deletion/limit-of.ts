import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { patternOf, propertyNode, unwrap, valueNode } from '../values/plain-value.js';
import { shiftInText, shiftOf } from '../values/shift-of.js';
import { calledName } from './entity-of.js';

/** After how long, and counted from which moment, a condition takes what it deletes. */
export interface Limit {
  readonly after?: string;
  readonly counted?: string;
}

const less = /^(?:lt|lte|\$lt|\$lte|isBefore|before|LessThan|LessThanOrEqual|less)$/u;
const maximumNodes = 600;

/** Looks in conditions of query builders, filters and SQL for the moment before which rows are deleted. */
export function limitOf(reading: InventoryReading, conditions: readonly SyntaxNode[]): Limit {
  const { ast } = reading.context;
  const pending = [...conditions].reverse();
  let partial: Limit = {};
  for (let count = 0; pending.length > 0 && count < maximumNodes; count += 1) {
    const node = pending.pop();
    if (!node) break;
    const limit = limitAt(reading, node);
    if (limit?.after !== undefined) return limit;
    if (limit && partial.counted === undefined) partial = limit;
    if (ast.is(node, 'Identifier') && !ast.is(node.parent, 'PropertyAccessExpression', 'PropertyAssignment')) {
      const value = valueNode(reading, node);
      // `where` and `filter` are often put together before.
      if (value !== node && ast.is(value, 'ObjectLiteralExpression', 'CallExpression')) pending.push(value);
    }
    pending.push(...[...ast.childrenOf(node)].reverse());
  }
  return partial;
}

function limitAt(reading: InventoryReading, node: SyntaxNode): Limit | undefined {
  const { ast } = reading.context;
  switch (ast.kindOf(node)) {
    case 'CallExpression':
      return limitOfCall(reading, node);
    case 'PropertyAssignment':
      return limitOfProperty(reading, node);
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
    case 'TemplateExpression':
      return limitOfText(reading, node);
    default:
      return undefined;
  }
}

/** `lt(orders.createdAt, limit)`, `.where('created_at', '<', limit)`, `LessThan(limit)`. */
function limitOfCall(reading: InventoryReading, call: SyntaxNode): Limit | undefined {
  const [first, second, third] = childList(call, 'arguments');
  const name = calledName(reading, call);
  if (less.test(name) && first) {
    const column = second ? columnOf(reading, first) : undefined;
    return limit(shiftOf(reading, second ?? first), column ?? propertyAround(reading, call));
  }
  const operator = third && second && patternOf(reading, second);
  if (first && third && (operator === '<' || operator === '<=')) {
    return limit(shiftOf(reading, third), columnOf(reading, first));
  }
  return undefined;
}

/** `{ createdAt: { $lt: limit } }`, `{ [Op.lt]: limit }`. */
function limitOfProperty(reading: InventoryReading, property: SyntaxNode): Limit | undefined {
  const { ast } = reading.context;
  const name = childNode(property, 'name');
  const computed = ast.is(name, 'ComputedPropertyName') ? childNode(name, 'expression') : undefined;
  const last = computed && lastName(ast, computed);
  const word = last ? textOf(last) : declaredName(ast, property);
  if (word === undefined || !less.test(word)) return undefined;
  return limit(shiftOf(reading, childNode(property, 'initializer')), propertyAround(reading, property));
}

/** `created_at < now() - interval '30 days'`; the moment may be a parameter that is found elsewhere. */
function limitOfText(reading: InventoryReading, node: SyntaxNode): Limit | undefined {
  const text = reading.context.ast.sourceTextOf(node).slice(0, 4000);
  const column = /["'`\s(.]?([A-Za-z_]\w*)["`]?\s*<=?\s*[^>]/u.exec(text)?.[1];
  const shift = shiftInText(text) ?? (column === undefined ? undefined : shiftOf(reading, node));
  return column === undefined && shift === undefined ? undefined : limit(shift, column);
}

function limit(shift: ReturnType<typeof shiftOf>, counted: string | undefined): Limit {
  return {
    ...(shift?.direction === 'before' && { after: shift.period }),
    ...(counted !== undefined && { counted }),
  };
}

/** `createdAt` of `orders.createdAt` or `'created_at'`. */
function columnOf(reading: InventoryReading, node: SyntaxNode): string | undefined {
  const { ast } = reading.context;
  const plain = unwrap(reading, node);
  const name = lastName(ast, plain);
  const text = name ? textOf(name) : patternOf(reading, plain);
  return text !== undefined && /^[\w.]{1,60}$/u.test(text) ? text.split('.').at(-1) : undefined;
}

function propertyAround({ context: { ast } }: InventoryReading, node: SyntaxNode): string | undefined {
  for (let at = node.parent, depth = 0; at && depth < 4; at = at.parent, depth += 1) {
    const name = ast.is(at, 'PropertyAssignment') ? declaredName(ast, at) : undefined;
    if (name !== undefined && !/^(?:where|filter|AND|OR|NOT|\$and|\$or)$/u.test(name)) return name;
  }
  return undefined;
}

/** The moments among values that fill the places of a statement: `query('DELETE … < $1', [limit])`. */
export function limitOfValues(reading: InventoryReading, values: readonly SyntaxNode[]): string | undefined {
  const { ast } = reading.context;
  for (const value of values) {
    const plain = unwrap(reading, value);
    const candidates = ast.is(plain, 'ArrayLiteralExpression')
      ? childList(plain, 'elements')
      : ast.is(plain, 'ObjectLiteralExpression')
        ? childList(plain, 'properties').flatMap(
            (property) => childNode(property, 'initializer') ?? childNode(property, 'name') ?? [],
          )
        : [plain];
    for (const candidate of candidates) {
      const shift = shiftOf(reading, candidate);
      if (shift?.direction === 'before') return shift.period;
    }
  }
  return undefined;
}

/** Whether conditions ask for more than an age: rows that reached it may stay. */
export function isPartial(reading: InventoryReading, conditions: readonly SyntaxNode[]): boolean {
  const { ast } = reading.context;
  const wheres = conditions.filter(
    (node) => ast.is(node, 'CallExpression') && /where/iu.test(calledName(reading, node)),
  );
  return wheres.length > 1 || conditions.some((node) => joinsConditions(reading, node));
}

function joinsConditions(reading: InventoryReading, node: SyntaxNode): boolean {
  const { ast } = reading.context;
  const given = ast.is(node, 'CallExpression') ? childList(node, 'arguments') : [valueNode(reading, node)];
  return given.some((argument) => {
    const filter = propertyNode(reading, argument, 'where') ?? argument;
    const count = ast.is(filter, 'ObjectLiteralExpression') ? childList(filter, 'properties').length : 0;
    return count > 1 || /\band\s*\(|\sand\s|\$and\b|\bAND\s*:/iu.test(ast.sourceTextOf(argument).slice(0, 2000));
  });
}
