import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { namelessPrefix } from '../../facts/nameless.js';
import { childList, childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { namedEntry } from './named-entry.js';
import { readName } from './named-values.js';
import { lost, maximumItems, primitiveOf } from './reading.js';

/** `[a, ...b]`. */
export function readList(reading: Reading, node: SyntaxNode): ValueTree {
  const { ast, regionOf } = reading.context;
  const items: ValueTree[] = [];
  for (const element of childList(node, 'elements')) {
    if (ast.is(element, 'SpreadElement')) {
      const spread = spreadOf(reading, element);
      if (spread.type === 'list') items.push(...spread.items);
      else items.push(spread.type === 'unreadable' ? spread : lost(reading, element, 'spread'));
    } else {
      items.push(reading.evaluate(element));
    }
    if (items.length > maximumItems) return lost(reading, node, 'large');
  }
  return { type: 'list', items, at: regionOf(node) };
}

/** `{ a, b: 1, ['c']: 2, ...d }`: a later entry wins. What has no readable name is kept under one that no code can have. */
export function readRecord(reading: Reading, node: SyntaxNode): ValueTree {
  const { ast, regionOf } = reading.context;
  const entries = new Map<string, ValueTree>();
  const keepNameless = (value: ValueTree): void => {
    entries.set(`${namelessPrefix}${entries.size}`, value);
  };
  for (const property of childList(node, 'properties')) {
    if (ast.is(property, 'SpreadAssignment')) {
      const spread = spreadOf(reading, property);
      if (spread.type === 'record') for (const [key, value] of spread.entries) entries.set(key, value);
      else if (spread.type !== 'absent') {
        keepNameless(spread.type === 'unreadable' ? spread : lost(reading, property, 'spread'));
      }
    } else {
      const key = keyOf(reading, property);
      if (key === undefined) keepNameless(lost(reading, childNode(property, 'name') ?? property, 'computed'));
      else entries.set(key, namedEntry(reading, key, property, propertyValue(reading, property, key)));
    }
    if (entries.size > maximumItems) return lost(reading, node, 'large');
  }
  return { type: 'record', entries, at: regionOf(node) };
}

function spreadOf(reading: Reading, element: SyntaxNode): ValueTree {
  const expression = childNode(element, 'expression');
  return expression ? reading.evaluate(expression) : lost(reading, element, 'syntax');
}

function keyOf(reading: Reading, property: SyntaxNode): string | undefined {
  const name = childNode(property, 'name');
  if (!name) return undefined;
  const { ast } = reading.context;
  const expression = ast.is(name, 'ComputedPropertyName') ? childNode(name, 'expression') : undefined;
  if (!expression) return literalName(ast, name);
  const key = primitiveOf(reading.evaluate(expression));
  return key === undefined || key === null ? undefined : String(key);
}

function propertyValue(reading: Reading, property: SyntaxNode, key: string): ValueTree {
  const { ast } = reading.context;
  const name = childNode(property, 'name') ?? property;
  if (ast.is(property, 'ShorthandPropertyAssignment')) return readName(reading, name);
  const value = childNode(property, 'initializer');
  if (!ast.is(property, 'PropertyAssignment') || !value) return lost(reading, property, 'function');
  // Written plainly the key sets the prototype; computed it is a property like any other.
  if (key === '__proto__' && !ast.is(name, 'ComputedPropertyName')) return lost(reading, property, 'prototype');
  return reading.evaluate(value);
}
