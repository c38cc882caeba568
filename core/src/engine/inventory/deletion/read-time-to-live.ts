import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { durationOf, type NumberUnit, period } from '../values/duration-of.js';
import { numberOf, patternOf, propertyNode } from '../values/plain-value.js';
import { calledName, classAround, entityOfReceiver, receiverOf } from './entity-of.js';
import { found, type FoundDeletion } from './found-deletion.js';

const caches = /redis|valkey|cache|^kv$|memcached|upstash/iu;
const expiring: Readonly<Record<string, { readonly at: number; readonly unit: NumberUnit }>> = {
  expire: { at: 1, unit: 'seconds' },
  pExpire: { at: 1, unit: 'milliseconds' },
  pSetEx: { at: 1, unit: 'milliseconds' },
  pexpire: { at: 1, unit: 'milliseconds' },
  psetex: { at: 1, unit: 'milliseconds' },
  setEx: { at: 1, unit: 'seconds' },
  setex: { at: 1, unit: 'seconds' },
};
const optionUnits: Readonly<Record<string, NumberUnit>> = {
  EX: 'seconds',
  PX: 'milliseconds',
  ex: 'seconds',
  expirationTtl: 'seconds',
  px: 'milliseconds',
  ttl: 'seconds',
};

/** Settings by which a store itself deletes: indexes of MongoDB, keys of Redis, DynamoDB, lifecycle rules of buckets. */
export function readTimeToLive(reading: InventoryReading, node: SyntaxNode): FoundDeletion | undefined {
  switch (reading.context.ast.kindOf(node)) {
    case 'CallExpression':
      return readKeyExpiry(reading, node);
    case 'PropertyAssignment':
      return readSetting(reading, node);
    default:
      return undefined;
  }
}

/** `redis.set(key, value, 'EX', 60)`, `redis.setex(key, 60, value)`, `kv.put(key, value, { expirationTtl: 60 })`. */
function readKeyExpiry(reading: InventoryReading, call: SyntaxNode): FoundDeletion | undefined {
  const { ast } = reading.context;
  const name = calledName(reading, call);
  if (!/^(?:set|put|setex|setEx|psetex|pSetEx|expire|pexpire|pExpire)$/u.test(name)) return undefined;
  const receiver = receiverOf(reading, call);
  if (!receiver || !isCache(reading, receiver)) return undefined;
  const given = childList(call, 'arguments');
  const entity = patternOf(reading, given[0]);
  const known = Object.hasOwn(expiring, name) ? expiring[name] : undefined;
  if (known) {
    const after = durationOf(reading, given[known.at], known.unit);
    return found(call, 'ttl', { entity, after });
  }
  for (const [index, argument] of given.entries()) {
    const word = ast.is(argument, 'StringLiteral') ? textOf(argument).toUpperCase() : undefined;
    if (word === 'EX' || word === 'PX') {
      const after = durationOf(reading, given[index + 1], word === 'EX' ? 'seconds' : 'milliseconds');
      return found(call, 'ttl', { entity, after });
    }
  }
  const options = given[2];
  for (const [option, unit] of Object.entries(optionUnits)) {
    const value = propertyNode(reading, options, option);
    if (value) return found(call, 'ttl', { entity, after: durationOf(reading, value, unit) });
  }
  return undefined;
}

function isCache(reading: InventoryReading, receiver: SyntaxNode): boolean {
  const name = lastName(reading.context.ast, receiver);
  return (
    (name !== undefined && caches.test(textOf(name))) ||
    reading.originsOf(receiver).some(({ package: from }) => from !== undefined && caches.test(from))
  );
}

function readSetting(reading: InventoryReading, property: SyntaxNode): FoundDeletion | undefined {
  const value = childNode(property, 'initializer');
  if (!value) return undefined;
  switch (declaredName(reading.context.ast, property)) {
    case 'expireAfterSeconds':
      return readMongoIndex(reading, property, value);
    case 'expires':
      return readMongooseExpires(reading, property, value);
    case 'timeToLiveAttribute':
      return found(property, 'ttl', {
        entity: patternOf(reading, siblingOf(reading, property, 'tableName')) ?? variableAround(reading, property),
        counted: patternOf(reading, value),
      });
    case 'TimeToLiveSpecification':
      return found(property, 'ttl', {
        entity: patternOf(reading, siblingOf(reading, property, 'TableName')),
        counted: patternOf(reading, propertyNode(reading, value, 'AttributeName')),
      });
    case 'Expiration':
      return readLifecycle(
        reading,
        property,
        period(numberOf(reading, propertyNode(reading, value, 'Days')), 'days'),
        'Bucket',
      );
    case 'expiration':
      return isLifecycleRule(reading, property)
        ? readLifecycle(reading, property, durationOf(reading, value, 'seconds'), 'bucketName')
        : undefined;
    default:
      return undefined;
  }
}

/** `schema.index({ createdAt: 1 }, { expireAfterSeconds: 60 })`, `@Index(…)`, `collection.createIndex(…)`. */
function readMongoIndex(reading: InventoryReading, property: SyntaxNode, value: SyntaxNode): FoundDeletion {
  const { ast } = reading.context;
  const call = property.parent?.parent;
  const [fields] = ast.is(call, 'CallExpression') ? childList(call, 'arguments') : [];
  const [first] = fields && ast.is(fields, 'ObjectLiteralExpression') ? childList(fields, 'properties') : [];
  const receiver = ast.is(call, 'CallExpression') ? receiverOf(reading, call) : undefined;
  const seconds = numberOf(reading, value);
  return found(property, 'ttl', {
    entity: classAround(reading, property) ?? entityOfReceiver(reading, receiver),
    // Zero: at the moment that the field itself holds.
    after: seconds === 0 ? undefined : durationOf(reading, value, 'seconds'),
    counted: first && declaredName(ast, first),
  });
}

/** `createdAt: { type: Date, expires: '30d' }` of a schema, `@Prop({ expires: '30d' })`. */
function readMongooseExpires(
  reading: InventoryReading,
  property: SyntaxNode,
  value: SyntaxNode,
): FoundDeletion | undefined {
  const { ast } = reading.context;
  const object = property.parent;
  const around = object?.parent;
  if (!object || !around) return undefined;
  const isDecorator =
    ast.is(around, 'CallExpression') && ast.is(around.parent, 'Decorator') && calledName(reading, around) === 'Prop';
  const type = propertyNode(reading, object, 'type');
  const isDate = type !== undefined && ast.sourceTextOf(type) === 'Date';
  if (!isDecorator && !(isDate && ast.is(around, 'PropertyAssignment'))) return undefined;
  const counted = declaredName(ast, isDecorator ? (around.parent.parent ?? around) : around);
  return found(property, 'ttl', {
    entity: classAround(reading, property) ?? variableAround(reading, property)?.replace(/Schema$/u, ''),
    after: durationOf(reading, value, 'seconds'),
    counted,
  });
}

/** A rule of a bucket is known by the properties beside, or by the list it stands in. */
function isLifecycleRule({ context: { ast } }: InventoryReading, property: SyntaxNode): boolean {
  for (let at = property.parent, depth = 0; at && depth < 4; at = at.parent, depth += 1) {
    const name = ast.is(at, 'PropertyAssignment') ? declaredName(ast, at) : undefined;
    if (name !== undefined) return name === 'lifecycleRules';
    const callee = ast.is(at, 'CallExpression') ? childNode(at, 'expression') : undefined;
    if (callee && ast.sourceTextOf(callee).endsWith('.addLifecycleRule')) return true;
  }
  return false;
}

function readLifecycle(
  reading: InventoryReading,
  property: SyntaxNode,
  after: string | undefined,
  bucket: string,
): FoundDeletion | undefined {
  if (after === undefined) return undefined;
  const { ast } = reading.context;
  let entity: string | undefined;
  for (let at = property.parent, depth = 0; at && depth < 10 && entity === undefined; at = at.parent, depth += 1) {
    if (ast.is(at, 'ObjectLiteralExpression')) entity = patternOf(reading, propertyNode(reading, at, bucket));
  }
  return found(property, 'ttl', { entity: entity ?? variableAround(reading, property), after });
}

function siblingOf(reading: InventoryReading, property: SyntaxNode, name: string): SyntaxNode | undefined {
  return property.parent && propertyNode(reading, property.parent, name);
}

/** The constant that what is being made is put in. */
function variableAround({ context: { ast } }: InventoryReading, node: SyntaxNode): string | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ast.is(at, 'VariableDeclaration', 'PropertyDeclaration')) return declaredName(ast, at);
    if (ast.is(at, 'ArrowFunction', 'FunctionDeclaration', 'FunctionExpression', 'MethodDeclaration')) return undefined;
  }
  return undefined;
}
