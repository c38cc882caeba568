import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { isDeclarationName } from '../names/annotation-names.js';
import { isDeclarationFile } from '../names/resolver.js';
import { evaluateType } from './evaluate-type.js';
import { readList, readRecord } from './lists-and-records.js';
import { readElement, readName, readProperty } from './named-values.js';
import { finiteOf, lost, scalarOf } from './reading.js';
import { declaredReference } from './reference-values.js';
import { readSign, readSum, readTemplate } from './text-and-numbers.js';

/** Reads values from code without running it. */
export interface Evaluator {
  /** The value of an expression or of a type node. */
  readonly evaluate: (node: SyntaxNode) => ValueTree;
  /** Follows a thunk `() => x` to `x`; gives any other value as it is. */
  readonly force: (tree: ValueTree) => ValueTree;
}

/** Deeper than this nobody writes, and the call stack must hold. */
const maximumDepth = 200;

export function createEvaluator(context: EngineContext): Evaluator {
  const known = new Map<SyntaxNode, ValueTree>();
  const open = new Set<SyntaxNode>();
  let depth = 0;

  function once(node: SyntaxNode, readNode: () => ValueTree): ValueTree {
    const found = known.get(node);
    if (found) return found;
    if (open.has(node)) return lost(reading, node, 'circular');
    if (depth > maximumDepth) return lost(reading, node, 'deep');
    open.add(node);
    depth += 1;
    const value = readNode();
    depth -= 1;
    open.delete(node);
    known.set(node, value);
    return value;
  }

  const reading: Reading = {
    context,
    once,
    enums: new Map(),
    evaluate: (node) => once(node, () => readExpression(reading, node)),
  };
  return {
    evaluate: reading.evaluate,
    force: (tree) => (tree.type === 'thunk' ? reading.evaluate(tree.body) : tree),
  };
}

function readExpression(reading: Reading, node: SyntaxNode): ValueTree {
  switch (reading.context.ast.kindOf(node)) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
      return scalarOf(reading, node, textOf(node));
    case 'NumericLiteral':
      return finiteOf(reading, node, Number(textOf(node).replaceAll('_', '')));
    case 'TrueKeyword':
      return scalarOf(reading, node, true);
    case 'FalseKeyword':
      return scalarOf(reading, node, false);
    case 'NullKeyword':
      return scalarOf(reading, node, null);
    case 'BigIntLiteral':
      return lost(reading, node, 'bigint');
    case 'VoidExpression':
      return { type: 'absent', at: reading.context.regionOf(node) };
    case 'AsExpression':
    case 'NonNullExpression':
    case 'ParenthesizedExpression':
    case 'SatisfiesExpression':
    case 'TypeAssertionExpression':
      return readInner(reading, node);
    case 'PrefixUnaryExpression':
      return readSign(reading, node);
    case 'BinaryExpression':
      return readSum(reading, node);
    case 'TemplateExpression':
      return readTemplate(reading, node);
    case 'ConditionalExpression':
      return lost(reading, node, 'conditional');
    case 'ArrowFunction':
    case 'FunctionExpression':
      return readFunction(reading, node);
    case 'ArrayLiteralExpression':
      return readList(reading, node);
    case 'ObjectLiteralExpression':
      return readRecord(reading, node);
    case 'Identifier':
      return readName(reading, node);
    case 'PropertyAccessExpression':
      return readProperty(reading, node);
    case 'ElementAccessExpression':
      return readElement(reading, node);
    case 'CallExpression':
      return readCall(reading, node);
    case 'ClassExpression':
      return lost(reading, node, 'class');
    default:
      return evaluateType(reading, node) ?? lost(reading, node, 'expression');
  }
}

function readInner(reading: Reading, node: SyntaxNode): ValueTree {
  const expression = childNode(node, 'expression');
  return expression ? reading.evaluate(expression) : lost(reading, node, 'syntax');
}

/** Only a function that gives one expression can be a thunk. */
function readFunction(reading: Reading, node: SyntaxNode): ValueTree {
  const { ast, regionOf } = reading.context;
  const body = childNode(node, 'body');
  const isPlain = childList(node, 'parameters').length === 0 && !ast.hasModifier(node, 'async');
  const statements = ast.is(body, 'Block') ? childList(body, 'statements') : [];
  const [statement] = statements;
  const isReturn = statements.length === 1 && ast.is(statement, 'ReturnStatement');
  const result = ast.is(body, 'Block') ? isReturn && childNode(statement, 'expression') : body;
  return isPlain && result ? { type: 'thunk', body: result, at: regionOf(node) } : lost(reading, node, 'function');
}

function readCall(reading: Reading, node: SyntaxNode): ValueTree {
  const callee = childNode(node, 'expression');
  const [argument] = childList(node, 'arguments');
  if (callee && argument && isFreeze(reading, callee)) return reading.evaluate(argument);
  const kind = callee && reading.context.recogniser.annotationOf(callee);
  return isDeclarationName(kind) ? declaredReference(reading, node, kind) : lost(reading, node, 'call');
}

function isFreeze({ context: { ast, resolver } }: Reading, callee: SyntaxNode): boolean {
  const base = childNode(callee, 'expression');
  if (!ast.is(callee, 'PropertyAccessExpression') || !base || ast.sourceTextOf(callee) !== 'Object.freeze')
    return false;
  return resolver.declarationsOf(base).every(({ file }) => isDeclarationFile(file));
}
