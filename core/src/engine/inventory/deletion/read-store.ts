import type { StoreSeen } from '../../../facts/observation.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { patternOf, propertyNode, unwrap } from '../values/plain-value.js';
import { calledName, chainOf, entityOfArgument, entityOfReceiver, receiverOf, tableCall } from './entity-of.js';

/** Where data are kept, as one place in the code says. */
export interface FoundStore extends Pick<StoreSeen, 'entity' | 'table'> {
  readonly node: SyntaxNode;
}

const entityDecorator = /^@(?:\w+\.)?(?:Entity|Schema|Table)\b/u;
const creations = /^(?:create|createMany|upsert|insertOne|insertMany|createManyAndReturn)$/u;

/** Entities of mappers, tables of query builders, models, and rows that are written by clients. */
export function readStore(reading: InventoryReading, node: SyntaxNode): FoundStore | undefined {
  const { ast } = reading.context;
  switch (ast.kindOf(node)) {
    case 'ClassDeclaration': {
      const decorator = childList(node, 'modifiers').find(
        (modifier) => ast.is(modifier, 'Decorator') && entityDecorator.test(ast.sourceTextOf(modifier)),
      );
      const entity = declaredName(ast, node);
      return decorator && entity !== undefined ? { node, entity, ...namedIn(reading, decorator) } : undefined;
    }
    case 'VariableDeclaration':
      return readTable(reading, node);
    case 'CallExpression':
      return readModel(reading, node) ?? readWrite(reading, node);
    default:
      return undefined;
  }
}

/** `@Entity('customers')`, `@Entity({ name: 'customers' })`. */
function namedIn(reading: InventoryReading, decorator: SyntaxNode): { readonly table?: string } {
  const call = childNode(decorator, 'expression');
  const [argument] = call ? childList(call, 'arguments') : [];
  const table = argument && (patternOf(reading, argument) ?? patternOf(reading, tableName(reading, argument)));
  return table === undefined ? {} : { table };
}

function tableName(reading: InventoryReading, options: SyntaxNode): SyntaxNode | undefined {
  return ['name', 'tableName', 'collection']
    .map((name) => propertyNode(reading, options, name))
    .find((value) => value !== undefined);
}

function readTable(reading: InventoryReading, declaration: SyntaxNode): FoundStore | undefined {
  const { ast } = reading.context;
  const value = childNode(declaration, 'initializer');
  const plain = value && unwrap(reading, value);
  const entity = declaredName(ast, declaration);
  if (!plain || entity === undefined || !ast.is(plain, 'CallExpression')) return undefined;
  if (!/Table(?:Creator)?\b|\.table\(|createTable/u.test(ast.sourceTextOf(plain).slice(0, 80))) return undefined;
  const maker = tableCall(reading, plain);
  const table = maker && patternOf(reading, childList(maker, 'arguments')[0]);
  return table === undefined ? undefined : { node: declaration, entity, table };
}

/** `mongoose.model('User', schema)`, `sequelize.define('User', …)`. */
function readModel(reading: InventoryReading, call: SyntaxNode): FoundStore | undefined {
  const name = calledName(reading, call);
  const given = childList(call, 'arguments');
  if ((name !== 'model' && name !== 'define') || given.length < 2) return undefined;
  const entity = patternOf(reading, given[0]);
  const callee = childNode(call, 'expression');
  const text = callee ? reading.context.ast.sourceTextOf(callee) : '';
  const isKnown =
    name === 'define' ? /sequelize|db\.define/iu.test(text) : /mongoose|^model$|conn|models?\./iu.test(text);
  return isKnown && entity !== undefined && /^[\w-]{1,60}$/u.test(entity) ? { node: call, entity } : undefined;
}

/** `prisma.user.create(…)`, `db.collection('users').insertOne(…)`, `db.insertInto('users')`, `from('users').insert(…)`. */
function readWrite(reading: InventoryReading, call: SyntaxNode): FoundStore | undefined {
  const { ast } = reading.context;
  const name = calledName(reading, call);
  const receiver = receiverOf(reading, call);
  if (!receiver) return undefined;
  const [first] = childList(call, 'arguments');
  if (name === 'insertInto' && first) return store(call, entityOfArgument(reading, first));
  const links = chainOf(reading, receiver).map((link) => calledName(reading, link));
  if (name === 'insert' && links.some((word) => word === 'from' || word === 'knex' || word === 'table')) {
    return store(call, entityOfReceiver(reading, receiver));
  }
  if (!creations.test(name)) return undefined;
  if (links.includes('collection')) return store(call, entityOfReceiver(reading, receiver));
  // `prisma.user.create({ data })`: a client, a model, and an object with the row.
  const isPrisma =
    ast.is(receiver, 'PropertyAccessExpression') &&
    first !== undefined &&
    propertyNode(reading, first, 'data') !== undefined;
  const isUpsert = name === 'upsert' && propertyNode(reading, first, 'where') !== undefined;
  const base = isPrisma || isUpsert ? lastName(ast, receiver) : undefined;
  return base ? store(call, textOf(base)) : undefined;
}

function store(node: SyntaxNode, entity: string | undefined): FoundStore | undefined {
  return entity === undefined ? undefined : { node, entity };
}
