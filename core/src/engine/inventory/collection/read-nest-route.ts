import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { patternOf, propertyNode } from '../values/plain-value.js';
import { type FoundCollection, type FoundField, mergeFields } from './found-collection.js';
import { joinRoute } from './mounts.js';
import { typeFields } from './type-fields.js';

/** A method of a controller: `@Post('customers') create(@Body() customer: NewCustomer)`. */
export function readNestRoute(reading: InventoryReading, method: SyntaxNode): FoundCollection | undefined {
  const verb = decoratorOf(reading, method, /^(?:Post|Put|Patch|All)$/u);
  const holder = method.parent;
  const controller = holder && decoratorOf(reading, holder, /^(?:Controller|JsonController)$/u);
  if (!verb || !controller) return undefined;
  const parts = childList(method, 'parameters').map((parameter) => bodyParameter(reading, parameter));
  if (parts.every((part) => part === undefined)) return undefined;
  const path = joinRoute(pathIn(reading, controller.node), pathIn(reading, verb.node));
  return {
    node: method,
    by: 'route',
    route: `${verb.name.toUpperCase()} ${path}`,
    fields: mergeFields(parts.flatMap((part) => part ?? [])),
  };
}

interface FoundDecorator {
  readonly name: string;
  readonly node: SyntaxNode;
}

function decoratorOf(
  { context: { ast } }: InventoryReading,
  node: SyntaxNode,
  names: RegExp,
): FoundDecorator | undefined {
  for (const modifier of childList(node, 'modifiers')) {
    if (!ast.is(modifier, 'Decorator')) continue;
    const name = /^@(?:\w+\.)?(\w+)/u.exec(ast.sourceTextOf(modifier))?.[1];
    if (name !== undefined && names.test(name)) return { name, node: modifier };
  }
  return undefined;
}

function pathIn(reading: InventoryReading, decorator: SyntaxNode): string {
  const call = childNode(decorator, 'expression');
  const [argument] = call ? childList(call, 'arguments') : [];
  return patternOf(reading, argument) ?? patternOf(reading, propertyNode(reading, argument, 'path')) ?? '';
}

/** Undefined: not of the body. */
function bodyParameter(reading: InventoryReading, parameter: SyntaxNode): readonly FoundField[] | undefined {
  const uploaded = decoratorOf(reading, parameter, /^UploadedFiles?$/u);
  const body = decoratorOf(reading, parameter, /^(?:Body|BodyParam)$/u);
  if (uploaded) return [{ name: declaredName(reading.context.ast, parameter) ?? 'file', required: false, free: true }];
  if (!body) return undefined;
  const call = childNode(body.node, 'expression');
  const [key] = call ? childList(call, 'arguments') : [];
  const name = patternOf(reading, key);
  return name === undefined ? typeFields(reading, childNode(parameter, 'type')) : [{ name, required: false }];
}
