import type { ArgumentPart } from '../../../sinks/http-clients.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivingValue } from '../arrivals/arrival.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { writtenProperty } from '../values/written-objects.js';

/** What stands at these parts of a call: arguments, or properties of options that are written as a literal. */
export function partsOf(
  tracking: Tracking,
  call: SyntaxNode,
  parts: readonly ArgumentPart[] | undefined,
): readonly SyntaxNode[] {
  const values = childList(call, 'arguments');
  return (parts ?? []).flatMap(({ argument, property }) => {
    const value = values[argument];
    if (!value || property === undefined) return value ?? [];
    return writtenProperty(tracking, value, property).slice(0, 1);
  });
}

/** What leaves at a part of a call; of options that are not written as a literal, what is below them. */
export function valueAt(tracking: Tracking, call: SyntaxNode, part: ArgumentPart): readonly ArrivingValue[] {
  const { ast } = tracking.context;
  const node = childList(call, 'arguments')[part.argument];
  if (!node) return [];
  if (part.property === undefined) return [{ node }];
  if (!ast.is(node, 'ObjectLiteralExpression')) {
    // A text, as a URL is one, has no parts.
    return ast.is(node, 'StringLiteral', 'TemplateExpression', 'NoSubstitutionTemplateLiteral')
      ? []
      : [{ node, below: [part.property] }];
  }
  const value = propertyOf(tracking, node, part.property);
  if (value) return [{ node: value }];
  const hasSpread = childList(node, 'properties').some((property) => ast.is(property, 'SpreadAssignment'));
  return hasSpread ? [{ node, below: [part.property] }] : [];
}

function propertyOf({ context: { ast } }: Tracking, literal: SyntaxNode, name: string): SyntaxNode | undefined {
  const found = childList(literal, 'properties').find((candidate) => declaredName(ast, candidate) === name);
  return found && (childNode(found, 'initializer') ?? childNode(found, 'name'));
}
