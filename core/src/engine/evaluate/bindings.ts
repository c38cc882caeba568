import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { childNode } from '../ast/ast.js';
import { isConstant, literalName } from '../ast/names.js';
import { propertyOf } from './property-of.js';
import { lost } from './reading.js';

/** The value of `a` in `const { a } = object`, `const { b: a = 1 } = object` and their nestings. */
export function readBinding(reading: Reading, element: SyntaxNode, use: SyntaxNode): ValueTree {
  const { ast } = reading.context;
  const name = childNode(element, 'propertyName') ?? childNode(element, 'name');
  const key = name && literalName(ast, name);
  const pattern = element.parent;
  const holder = pattern?.parent;
  if (!isConstant(ast, element)) return lost(reading, use, ast.is(holder, 'Parameter') ? 'parameter' : 'let');
  const isRest = childNode(element, 'dotDotDotToken') !== undefined;
  if (!holder || !ast.is(pattern, 'ObjectBindingPattern') || key === undefined || isRest) {
    return lost(reading, use, 'destructured');
  }
  const source = childNode(holder, 'initializer');
  const whole = ast.is(holder, 'BindingElement')
    ? readBinding(reading, holder, use)
    : ((source && reading.evaluate(source)) ?? lost(reading, use, 'destructured'));
  const value = propertyOf(whole, key);
  const fallback = childNode(element, 'initializer');
  const isMissing = value === undefined ? whole.type === 'record' : value.type === 'absent';
  return fallback && isMissing ? reading.evaluate(fallback) : (value ?? lost(reading, use, 'member'));
}
