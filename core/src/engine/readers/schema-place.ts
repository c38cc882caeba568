import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { lastName } from '../ast/names.js';
import { wrapperKinds } from '../ast/wrappers.js';

/** What a schema, or a part of one, is the value of. */
export interface SchemaPlace {
  readonly kind: 'constant' | 'field';
  readonly node: SyntaxNode;
}

/** Methods whose result is data, or something else that is no schema. */
const leaving =
  /^(?:_?(?:safe)?_?(?:parse|encode|decode)\w*|spa|assert\w*|cast|check|describeAsync|is|isValid\w*|guard|validate\w*|test|toJSONSchema|z?toJsonSchema)$/iu;

/** Wrappings beyond this are not written by people. */
const maximumWrappings = 64;

/**
 * Climbs from a part of a schema through what wraps and refines it (`.optional()`, `z.array(…)`, `v.pipe(…, …)`, getters of
 * recursive schemas) to the property of the shape, or the constant, that holds it.
 */
export function placeOfSchema(ast: Ast, part: SyntaxNode): SchemaPlace | undefined {
  let at = part;
  for (let wrappings = 0; wrappings < maximumWrappings; wrappings += 1) {
    const { parent } = at;
    if (!parent) return undefined;
    switch (ast.kindOf(parent)) {
      case 'PropertyAssignment':
      case 'ShorthandPropertyAssignment':
        return { kind: 'field', node: parent };
      case 'VariableDeclaration':
        return { kind: 'constant', node: parent };
      case 'GetAccessor':
        return ast.is(parent.parent, 'ObjectLiteralExpression') ? { kind: 'field', node: parent } : undefined;
      case 'CallExpression':
        if (childNode(parent, 'expression') !== at && leaves(ast, parent)) return undefined;
        break;
      case 'PropertyAccessExpression':
        // Only as what a method is called on: `Base.shape` is no part of `Base`.
        if (!ast.is(parent.parent, 'CallExpression') || leaves(ast, parent.parent)) return undefined;
        break;
      case 'ArrayLiteralExpression':
      case 'ArrowFunction':
      case 'AsExpression':
      case 'Block':
      case 'NonNullExpression':
      case 'ParenthesizedExpression':
      case 'ReturnStatement':
      case 'SatisfiesExpression':
        break;
      default:
        return undefined;
    }
    at = parent;
  }
  return undefined;
}

function leaves(ast: Ast, call: SyntaxNode): boolean {
  const name = calledName(ast, call);
  return name === undefined || leaving.test(name);
}

/** The last name of what is called. */
export function calledName(ast: Ast, call: SyntaxNode): string | undefined {
  const callee = childNode(call, 'expression');
  const name = callee && lastName(ast, callee);
  return name && textOf(name);
}

/** Calls on the chain that an expression ends, from the last to the first: `pick`, `extend` of `A.extend({}).pick({})`. */
export function chainOf(
  ast: Ast,
  expression: SyntaxNode,
): { readonly calls: readonly SyntaxNode[]; readonly root: SyntaxNode } {
  const calls: SyntaxNode[] = [];
  let at = expression;
  for (;;) {
    if (ast.is(at, 'CallExpression')) calls.push(at);
    const isLink = ast.is(at, ...wrapperKinds, 'CallExpression', 'PropertyAccessExpression');
    const inner = isLink ? childNode(at, 'expression') : undefined;
    if (!inner) return { calls, root: at };
    at = inner;
  }
}

/** Object literals that say which fields an expression has: those handed to the calls on its chain, and what these wrap. */
export function shapesIn(ast: Ast, expression: SyntaxNode, depth = 0): readonly SyntaxNode[] {
  if (ast.is(expression, 'ObjectLiteralExpression')) return [expression];
  if (depth > 8) return [];
  if (ast.is(expression, 'ArrayLiteralExpression')) {
    return childList(expression, 'elements').flatMap((element) => shapesIn(ast, element, depth + 1));
  }
  const { calls } = chainOf(ast, expression);
  return calls.flatMap((call) => childList(call, 'arguments').flatMap((value) => shapesIn(ast, value, depth + 1)));
}

/** Functions and methods that make a schema, or a table, of an object's fields. */
const shapeCalls =
  /^(?:\w*[oO]bject|\w*Table|\w*[sS]chema|[sS]truct|append|augment|extend|formData|interface|keys|safeExtend|shape)$/u;

/** Whether a property belongs to an object that a schema is made of; elsewhere a schema is only mentioned. */
export function isInShape(ast: Ast, property: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = property.parent;
  while (ast.is(at?.parent, 'PropertyAssignment')) at = at.parent.parent;
  // `pgTable('users', (t) => ({ … }))`.
  while (ast.is(at?.parent, 'ParenthesizedExpression', 'ArrowFunction')) at = at.parent;
  return ast.is(at?.parent, 'CallExpression', 'NewExpression') && shapeCalls.test(calledName(ast, at.parent) ?? '');
}
