import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivingValue } from './arrival.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { runTimeKey } from '../../scope/constant-keys.js';
import { functionKinds } from '../../scope/scopes.js';

/** A part of what is handed over that can be judged, and mended, by itself. */
export interface Atom {
  readonly node: SyntaxNode;
  /** The key of the object literal it stands under. */
  readonly key?: string;
  /** It is put into a text. */
  readonly isInText?: true;
}

const limits = { depth: 6 };
/** Stands for the key of what is put into a text: that has none. */
const asText = Symbol('text');
/** What is written out where it stands, whatever type is asserted of it. */
const takenApart = [
  'ArrayLiteralExpression',
  'ArrowFunction',
  'BinaryExpression',
  'FunctionExpression',
  'ObjectLiteralExpression',
  'TemplateExpression',
] as const;

/** Takes apart literals, templates, sums and functions that are written where they are handed over. */
export function atomsOf(ast: Ast, value: ArrivingValue): readonly Atom[] {
  const atoms: Atom[] = [];

  function add(node: SyntaxNode, key: string | typeof asText | undefined, depth: number): void {
    const kind = depth > limits.depth ? undefined : ast.kindOf(node);
    switch (kind) {
      case 'AsExpression':
        // What else nobody knows, the asserted type tells: `JSON.parse(text) as Booking`.
        if (ast.is(literalIn(node), ...takenApart)) addChild(node, 'expression', key, depth);
        else push(node, key);
        break;
      case 'NonNullExpression':
      case 'ParenthesizedExpression':
      case 'SatisfiesExpression':
        addChild(node, 'expression', key, depth);
        break;
      case 'TemplateExpression':
        for (const span of childList(node, 'templateSpans')) addChild(span, 'expression', asText, depth);
        break;
      case 'BinaryExpression':
        if (ast.is(childNode(node, 'operatorToken'), 'PlusToken')) {
          addChild(node, 'left', asText, depth);
          addChild(node, 'right', asText, depth);
        } else push(node, key);
        break;
      case 'ArrayLiteralExpression':
        for (const element of childList(node, 'elements')) add(element, key, depth + 1);
        break;
      case 'ObjectLiteralExpression':
        addProperties(node, depth);
        break;
      case 'SpreadElement':
        addChild(node, 'expression', key, depth);
        break;
      case 'ArrowFunction':
      case 'FunctionExpression':
        for (const returned of returnedBy(ast, node)) add(returned, key, depth + 1);
        break;
      default:
        push(node, key);
    }
  }

  function literalIn(node: SyntaxNode | undefined): SyntaxNode | undefined {
    return ast.is(node, 'AsExpression', 'ParenthesizedExpression') ? literalIn(childNode(node, 'expression')) : node;
  }

  function addChild(
    node: SyntaxNode,
    name: 'expression' | 'left' | 'right',
    key: string | typeof asText | undefined,
    depth: number,
  ): void {
    const child = childNode(node, name);
    if (child) add(child, key, depth + 1);
  }

  function push(node: SyntaxNode, key: string | typeof asText | undefined): void {
    if (key === asText) atoms.push({ node, isInText: true });
    else atoms.push({ node, ...(key !== undefined && { key }) });
  }

  function addProperties(node: SyntaxNode, depth: number): void {
    const isTop = depth === 0;
    const properties = childList(node, 'properties');
    // A spread loses what later properties replace: as a whole it must be judged with them.
    if (properties.some((property) => ast.is(property, 'SpreadAssignment'))) {
      push(node, undefined);
      return;
    }
    for (const property of properties) {
      const name = declaredName(ast, property);
      // What stands in a name leaves with it.
      const key = runTimeKey(ast, property);
      if (key) add(key, undefined, depth + 1);
      if (isTop && name !== undefined && !leaves(value, name)) continue;
      if (ast.is(property, 'ShorthandPropertyAssignment')) addNamed(property, name);
      else if (ast.is(property, 'GetAccessor', 'MethodDeclaration')) {
        for (const returned of returnedBy(ast, property)) add(returned, name, depth + 1);
      } else {
        const initial = childNode(property, 'initializer');
        if (initial) add(initial, name, depth + 1);
      }
    }
  }

  function addNamed(property: SyntaxNode, key: string | typeof asText | undefined): void {
    const name = childNode(property, 'name');
    if (name) push(name, key);
  }

  if (value.returned && !ast.is(value.node, ...functionKinds, 'ObjectLiteralExpression')) return [];
  add(value.node, undefined, 0);
  return atoms;
}

function leaves({ properties, except }: ArrivingValue, name: string): boolean {
  return (properties === undefined || properties.includes(name)) && !except?.includes(name);
}
