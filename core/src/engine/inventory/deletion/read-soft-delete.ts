import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { propertyNode } from '../values/plain-value.js';
import { callsOn, calledName, classAround, entityOfArgument, entityOfReceiver, receiverOf } from './entity-of.js';
import { found, type FoundDeletion } from './found-deletion.js';

const marks = /^(?:deletedAt|deleted_at|isDeleted|is_deleted|deletedOn|deletedDate|dateDeleted)$/u;
const flags = /^(?:deletedAt|deleted_at|deletedOn|deletedDate|dateDeleted|isDeleted|is_deleted|deleted)$/u;
const updates = /^(?:update|updateOne|updateMany|findByIdAndUpdate|findOneAndUpdate|set)$/u;

/** Code that marks a record as deleted and keeps it. */
export function readSoftDelete(reading: InventoryReading, node: SyntaxNode): FoundDeletion | undefined {
  const { ast } = reading.context;
  switch (ast.kindOf(node)) {
    case 'PropertyDeclaration': {
      const isMarked = marks.test(declaredName(ast, node) ?? '') || hasDecorator(reading, node, 'DeleteDateColumn');
      const holder = node.parent;
      const isEntity = holder !== undefined && hasDecorator(reading, holder, 'Entity', 'Schema', 'Table', 'ObjectType');
      return isMarked && (isEntity || hasDecorator(reading, node, 'DeleteDateColumn'))
        ? found(node, 'softDelete', { entity: classAround(reading, node) })
        : undefined;
    }
    case 'PropertyAssignment':
      return readParanoid(reading, node);
    case 'CallExpression':
      return readUpdate(reading, node);
    default:
      return undefined;
  }
}

function hasDecorator({ context: { ast } }: InventoryReading, node: SyntaxNode, ...names: readonly string[]): boolean {
  return childList(node, 'modifiers').some((modifier) => {
    if (!ast.is(modifier, 'Decorator')) return false;
    const name = /^@(?:\w+\.)?(\w+)/u.exec(ast.sourceTextOf(modifier))?.[1];
    return name !== undefined && names.includes(name);
  });
}

/** `sequelize.define('user', …, { paranoid: true })`, `@Table({ paranoid: true })`. */
function readParanoid(reading: InventoryReading, property: SyntaxNode): FoundDeletion | undefined {
  const { ast } = reading.context;
  const value = childNode(property, 'initializer');
  if (declaredName(ast, property) !== 'paranoid' || !ast.is(value, 'TrueKeyword')) return undefined;
  const call = property.parent?.parent;
  if (!ast.is(call, 'CallExpression')) return undefined;
  if (ast.is(call.parent, 'Decorator'))
    return found(property, 'softDelete', { entity: declaredName(ast, call.parent.parent ?? call) });
  const [first] = childList(call, 'arguments');
  const isDefine = calledName(reading, call) === 'define';
  const entity = isDefine
    ? first && entityOfArgument(reading, first)
    : entityOfReceiver(reading, receiverOf(reading, call));
  return found(property, 'softDelete', { entity });
}

/** `prisma.user.update({ data: { deletedAt: new Date() } })`, `db.update(users).set({ deletedAt: now })`. */
function readUpdate(reading: InventoryReading, call: SyntaxNode): FoundDeletion | undefined {
  if (!updates.test(calledName(reading, call))) return undefined;
  const receiver = receiverOf(reading, call);
  const given = childList(call, 'arguments');
  const data = given.flatMap((argument) => [argument, ...parts(reading, argument, ['data', '$set'])]);
  if (!receiver || !data.some((object) => marksDeleted(reading, object))) return undefined;
  const update = calledName(reading, call) === 'set' ? updateBefore(reading, receiver) : undefined;
  if (calledName(reading, call) === 'set' && !update) return undefined;
  const [table] = update ? childList(update, 'arguments') : [];
  const entity = update
    ? table && (entityOfArgument(reading, table) ?? nameOf(reading, table))
    : entityOfReceiver(reading, receiver);
  return found(call, 'softDelete', { entity });
}

/** A table that is declared elsewhere, by the name it is handed over by. */
function nameOf({ context: { ast } }: InventoryReading, table: SyntaxNode): string | undefined {
  const name = lastName(ast, table);
  return name && textOf(name);
}

function updateBefore(reading: InventoryReading, receiver: SyntaxNode): SyntaxNode | undefined {
  const isUpdate = reading.context.ast.is(receiver, 'CallExpression') && calledName(reading, receiver) === 'update';
  return isUpdate && callsOn(reading, receiver).length > 0 ? receiver : undefined;
}

function parts(reading: InventoryReading, object: SyntaxNode, names: readonly string[]): readonly SyntaxNode[] {
  return names.flatMap((name) => propertyNode(reading, object, name) ?? []);
}

/** Sets a moment or `true`; setting `null` or `false` brings the record back. */
function marksDeleted({ context: { ast } }: InventoryReading, object: SyntaxNode): boolean {
  if (!ast.is(object, 'ObjectLiteralExpression')) return false;
  return childList(object, 'properties').some((property) => {
    const value = childNode(property, 'initializer') ?? childNode(property, 'name');
    const isBack = ast.is(value, 'NullKeyword', 'FalseKeyword') || (value && ast.sourceTextOf(value) === 'undefined');
    return (
      flags.test(declaredName(ast, property) ?? '') &&
      value !== undefined &&
      !isBack &&
      !ast.is(value, 'ObjectLiteralExpression')
    );
  });
}
