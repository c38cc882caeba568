import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ScalarTree, ValueTree } from './value-tree.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { finiteOf, lost, maximumText, primitiveOf, scalarOf } from './reading.js';

/** `-1`, `+1`. */
export function readSign(reading: Reading, node: SyntaxNode): ValueTree {
  const operand = childNode(node, 'operand');
  const value = operand && reading.evaluate(operand);
  if (value?.type === 'unreadable') return value;
  if (value?.type !== 'scalar' || typeof value.value !== 'number') return lost(reading, node, 'operator');
  switch (reading.context.ast.sourceTextOf(node).charAt(0)) {
    case '-':
      // JSON has one zero.
      return scalarOf(reading, node, value.value === 0 ? 0 : -value.value);
    case '+':
      return scalarOf(reading, node, value.value);
    default:
      return lost(reading, node, 'operator');
  }
}

/** `a + b + c` of texts and numbers, as JavaScript adds them. */
export function readSum(reading: Reading, node: SyntaxNode): ValueTree {
  const operands = operandsOf(reading, node);
  if (!operands) return lost(reading, node, 'operator');
  let sum: ScalarTree['value'] | undefined;
  for (const operand of operands) {
    const value = reading.evaluate(operand);
    if (value.type === 'unreadable') return value;
    const addend = primitiveOf(value);
    sum = sum === undefined ? addend : add(sum, addend);
    if (sum === undefined) return lost(reading, operand, 'operator');
    if (typeof sum === 'string' && sum.length > maximumText) return lost(reading, node, 'large');
  }
  return typeof sum === 'number' ? finiteOf(reading, node, sum) : scalarOf(reading, node, sum ?? '');
}

/** Sums nest to the left: walked in a loop, so that a long text needs no deep stack. */
function operandsOf({ context: { ast } }: Reading, node: SyntaxNode): readonly SyntaxNode[] | undefined {
  const operands: SyntaxNode[] = [];
  let at = node;
  while (ast.is(at, 'BinaryExpression')) {
    const left = childNode(at, 'left');
    const right = childNode(at, 'right');
    if (!left || !right || !ast.is(childNode(at, 'operatorToken'), 'PlusToken')) return undefined;
    operands.push(right);
    at = left;
  }
  return [at, ...operands.reverse()];
}

function add(sum: ScalarTree['value'], addend: ScalarTree['value'] | undefined): number | string | undefined {
  if (addend === undefined) return undefined;
  if (typeof sum === 'string' || typeof addend === 'string') return String(sum) + String(addend);
  return typeof sum === 'number' && typeof addend === 'number' ? sum + addend : undefined;
}

/** A template whose parts are texts and numbers, as expression or as type. */
export function readTemplate(reading: Reading, node: SyntaxNode): ValueTree {
  let text = textOf(childNode(node, 'head') ?? node);
  for (const span of childList(node, 'templateSpans')) {
    const part = childNode(span, 'expression') ?? childNode(span, 'type');
    const value = part ? reading.evaluate(part) : lost(reading, span, 'syntax');
    if (value.type === 'unreadable') return value;
    const primitive = primitiveOf(value);
    if (primitive === undefined) return lost(reading, part ?? span, 'template');
    text += String(primitive) + textOf(childNode(span, 'literal') ?? span);
    if (text.length > maximumText) return lost(reading, node, 'large');
  }
  return scalarOf(reading, node, text);
}
