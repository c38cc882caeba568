import type { Ast } from '../../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, isConstant } from '../../ast/names.js';
import { awaitingKinds } from '../../ast/wrappers.js';

/** Values of parameters in the function that is being read, by the declaration of the parameter. */
export type Bindings = ReadonlyMap<SyntaxNode, SyntaxNode>;

const noBindings: Bindings = new Map();
const maximumDepth = 24;
/** Parts that one text or number is read of: one that is made of itself, or doubled again and again, has no end. */
const maximumParts = 500;

/** How deep a part stands, and how many have been read. */
interface Way {
  readonly depth: number;
  readonly read: { parts: number };
}

const begin = (): Way => ({ depth: 0, read: { parts: 0 } });

function deeper({ depth, read }: Way): Way {
  return { depth: depth + 1, read };
}

function isTooFar({ depth, read }: Way): boolean {
  read.parts += 1;
  return depth > maximumDepth || read.parts > maximumParts;
}

const wrappers = [...awaitingKinds, 'VoidExpression'] as const;

/** The expression without what changes nothing about its value. */
export function unwrap({ context: { ast } }: InventoryReading, node: SyntaxNode): SyntaxNode {
  let at = node;
  while (ast.is(at, ...wrappers)) {
    const inner: SyntaxNode | undefined = childNode(at, 'expression');
    if (!inner) return at;
    at = inner;
  }
  return at;
}

/**
 * What a constant or a bound parameter stands for; any other expression stands for itself. A variable that is set only once
 * counts as a constant.
 */
export function valueNode(reading: InventoryReading, node: SyntaxNode, bindings: Bindings = noBindings): SyntaxNode {
  const { ast } = reading.context;
  let at = unwrap(reading, node);
  for (let depth = 0; depth < maximumDepth && ast.is(at, 'Identifier'); depth += 1) {
    const [declaration] = reading.declarationsOf(at);
    const value = declaration && (bindings.get(declaration) ?? initialValue(reading, declaration));
    if (!value || value === at) return at;
    at = unwrap(reading, value);
  }
  return at;
}

function initialValue({ context: { ast } }: InventoryReading, declaration: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(declaration, 'VariableDeclaration')) {
    return isSetOnce(ast, declaration) ? childNode(declaration, 'initializer') : undefined;
  }
  if (ast.is(declaration, 'PropertyAssignment', 'PropertyDeclaration')) return childNode(declaration, 'initializer');
  return ast.is(declaration, 'ExportAssignment') ? childNode(declaration, 'expression') : undefined;
}

/** Old code writes `var` for constants. */
function isSetOnce(ast: Ast, declaration: SyntaxNode): boolean {
  if (isConstant(ast, declaration)) return true;
  const name = declaredName(ast, declaration);
  return name !== undefined && (assignmentsIn(ast.sourceFileOf(declaration)).get(name) ?? 0) <= 1;
}

const assignments = new WeakMap<SourceFileNode, ReadonlyMap<string, number>>();

/** How often a text sets each name, whatever its scope. */
function assignmentsIn(source: SourceFileNode): ReadonlyMap<string, number> {
  const known = assignments.get(source);
  if (known) return known;
  const counts = new Map<string, number>();
  const sets = /(?<![\p{L}\w$.])([\p{L}\w$]+)\s*(?:[-+*/|&?]{0,2}=(?![=>])|\+\+|--)/gu;
  for (const [, name = ''] of source.text.matchAll(sets)) counts.set(name, (counts.get(name) ?? 0) + 1);
  assignments.set(source, counts);
  return counts;
}

/** A property of an object literal, where it stands or where a constant or a spread leads. */
export function propertyNode(
  reading: InventoryReading,
  object: SyntaxNode | undefined,
  name: string,
  depth = 0,
): SyntaxNode | undefined {
  if (!object || depth > maximumDepth) return undefined;
  const { ast } = reading.context;
  const literal = valueNode(reading, object);
  if (!ast.is(literal, 'ObjectLiteralExpression')) return undefined;
  // A later entry wins.
  for (const property of [...childList(literal, 'properties')].reverse()) {
    if (ast.is(property, 'SpreadAssignment')) {
      const found = propertyNode(reading, childNode(property, 'expression'), name, depth + 1);
      if (found) return found;
    } else if (declaredName(ast, property) === name) {
      if (ast.is(property, 'PropertyAssignment')) return childNode(property, 'initializer');
      return ast.is(property, 'ShorthandPropertyAssignment') ? childNode(property, 'name') : property;
    }
  }
  return undefined;
}

/** A number that is written out, or calculated from such numbers; undefined: not to be read. */
export function numberOf(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  bindings: Bindings = noBindings,
): number | undefined {
  return node && readNumber(reading, node, bindings, begin());
}

function readNumber(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  bindings: Bindings,
  way: Way,
): number | undefined {
  if (!node || isTooFar(way)) return undefined;
  const { ast } = reading.context;
  const value = valueNode(reading, node, bindings);
  switch (ast.kindOf(value)) {
    case 'NumericLiteral':
      return Number(textOf(value).replaceAll('_', ''));
    case 'PrefixUnaryExpression': {
      const operand = readNumber(reading, childNode(value, 'operand'), bindings, deeper(way));
      const isNegative = ast.sourceTextOf(value).startsWith('-');
      return operand === undefined ? undefined : isNegative ? -operand : operand;
    }
    case 'BinaryExpression': {
      const operator = childNode(value, 'operatorToken');
      const left = readNumber(reading, childNode(value, 'left'), bindings, deeper(way));
      const right =
        left === undefined ? undefined : readNumber(reading, childNode(value, 'right'), bindings, deeper(way));
      return operator && left !== undefined && right !== undefined
        ? calculate(ast.sourceTextOf(operator), left, right)
        : undefined;
    }
    case 'PropertyAccessExpression': {
      const tree = reading.evaluator.evaluate(value);
      return tree.type === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined;
    }
    default:
      return undefined;
  }
}

function calculate(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '??':
    case '||':
      return left;
    default:
      return undefined;
  }
}

/**
 * A text, with `*` for each part that only running the code would tell; undefined when nothing of it is constant.
 */
export function patternOf(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  bindings: Bindings = noBindings,
): string | undefined {
  const text = node && partsOf(reading, node, bindings, begin());
  const joined = text?.replaceAll(/\*{2,}/gu, '*').slice(0, maximumText);
  return joined === undefined || /^\**$/u.test(joined) ? undefined : joined;
}

const maximumText = 200;

function partsOf(reading: InventoryReading, node: SyntaxNode, bindings: Bindings, way: Way): string {
  if (isTooFar(way)) return '*';
  const { ast } = reading.context;
  const value = valueNode(reading, node, bindings);
  switch (ast.kindOf(value)) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
    case 'NumericLiteral':
      return textOf(value);
    case 'TemplateExpression': {
      let text = textOf(childNode(value, 'head') ?? value);
      for (const span of childList(value, 'templateSpans')) {
        const part = childNode(span, 'expression');
        text += part ? partsOf(reading, part, bindings, deeper(way)) : '*';
        text += textOf(childNode(span, 'literal') ?? span);
      }
      return text;
    }
    case 'BinaryExpression': {
      const left = childNode(value, 'left');
      const right = childNode(value, 'right');
      if (!left || !right) return '*';
      if (!ast.is(childNode(value, 'operatorToken'), 'PlusToken')) {
        return String(readNumber(reading, value, bindings, way) ?? '*');
      }
      return partsOf(reading, left, bindings, deeper(way)) + partsOf(reading, right, bindings, deeper(way));
    }
    case 'PropertyAccessExpression':
    case 'ElementAccessExpression':
      return declaredKey(reading, value) ?? scalarText(reading, value) ?? '*';
    default:
      return '*';
  }
}

/** `cookie.key` of what `terminalAccess({ key })` declared. */
function declaredKey(reading: InventoryReading, access: SyntaxNode): string | undefined {
  const base = childNode(access, 'expression');
  if (!base || declaredName(reading.context.ast, access) !== 'key') return undefined;
  const tree = reading.evaluator.evaluate(base);
  return tree.type === 'reference' && tree.kind === 'terminalAccess' ? tree.id : undefined;
}

function scalarText(reading: InventoryReading, node: SyntaxNode): string | undefined {
  const tree = reading.evaluator.evaluate(node);
  return tree.type === 'scalar' && tree.value !== null ? String(tree.value) : undefined;
}
