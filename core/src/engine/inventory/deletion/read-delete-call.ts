import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { lastName } from '../../ast/names.js';
import { propertyNode, unwrap } from '../values/plain-value.js';
import { callsOn, calledName, chainOf, entityOfArgument, entityOfReceiver, receiverOf, tableOf } from './entity-of.js';
import { found, type FoundDeletion } from './found-deletion.js';
import { isPartial, type Limit, limitOf, limitOfValues } from './limit-of.js';

/** Methods that delete in every library that has them. */
const certain =
  /^(?:deleteMany|findOneAndDelete|findByIdAndDelete|findOneAndRemove|findByIdAndRemove|deleteFrom|bulkDelete|destroyAll)$/u;
/** Methods that delete data in some libraries, and entries of maps, routes or nodes in others. */
const possible =
  /^(?:delete|deleteOne|destroy|remove|softDelete|softRemove|del|truncate|nativeDelete|purge|forceDelete)$/u;
const soft = /^soft(?:Delete|Remove)$/u;
const repositories = /(?:repository|repo|model|collection|dao|entitymanager|^em|^manager)s?$/iu;
const deletion = /^[\s'"`(]*delete\s+from\s+(?:only\s+)?["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)/iu;
const truncation = /^[\s'"`(]*truncate\s+table\s+["'`[]?(\w+)/iu;
/** What tells a statement from a sentence that begins with the same words. */
const statement = /^[\s'"`(]*(?:DELETE\s+FROM|TRUNCATE\s+TABLE)\b|\bwhere\b|\busing\b|;\s*['"`]$/u;

/** Code that deletes rows, documents or records: by query builder, mapper, driver or statement. */
export function readDeleteCall(reading: InventoryReading, node: SyntaxNode): FoundDeletion | undefined {
  switch (reading.context.ast.kindOf(node)) {
    case 'CallExpression':
      return readCall(reading, node);
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
    case 'TemplateExpression':
      return readStatement(reading, node);
    default:
      return undefined;
  }
}

/** `DELETE FROM visits WHERE at < now() - interval '30 days'`. */
function readStatement(reading: InventoryReading, node: SyntaxNode): FoundDeletion | undefined {
  const { ast } = reading.context;
  const { text } = ast.sourceFileOf(node);
  const start = ast.startOf(node);
  if (!/^[`'"]\s*(?:delete|truncate)\s/iu.test(text.slice(start, start + 40))) return undefined;
  const source = ast.sourceTextOf(node);
  if (!statement.test(source)) return undefined;
  const table = (deletion.exec(source) ?? truncation.exec(source))?.[1] ?? tableInTemplate(reading, node);
  if (table === undefined) return undefined;
  const limit = limitOf(reading, [node]);
  const call = node.parent;
  const others = ast.is(call, 'CallExpression')
    ? childList(call, 'arguments').filter((argument) => argument !== node)
    : [];
  const after = limit.after ?? limitOfValues(reading, others);
  return found(node, 'call', { ...limit, entity: table, after, partial: isPartial(reading, [node]) });
}

/** sql`DELETE FROM ${visits} WHERE …` */
function tableInTemplate(reading: InventoryReading, node: SyntaxNode): string | undefined {
  const [span] = childList(node, 'templateSpans');
  const head = childNode(node, 'head');
  const expression = span && childNode(span, 'expression');
  if (!head || !expression || !/^\s*delete\s+from\s*$/iu.test(textOf(head))) return undefined;
  return tableOf(reading, expression)?.entity ?? entityOfArgument(reading, expression);
}

function readCall(reading: InventoryReading, call: SyntaxNode): FoundDeletion | undefined {
  const name = calledName(reading, call);
  const receiver = receiverOf(reading, call);
  if (!receiver || !(certain.test(name) || possible.test(name))) return undefined;
  const by = soft.test(name) ? 'softDelete' : 'call';
  const given = childList(call, 'arguments');
  const conditions = [...given, ...conditionsAround(reading, call)];
  const entity = certain.test(name)
    ? certainEntity(reading, name, receiver, given)
    : possibleEntity(reading, name, receiver, given);
  if (entity === undefined) return undefined;
  const { after, counted }: Limit = limitOf(reading, conditions);
  const values = conditions.flatMap((condition) =>
    reading.context.ast.is(condition, 'CallExpression') ? childList(condition, 'arguments') : [],
  );
  return found(call, by, {
    entity: entity === '' ? undefined : entity,
    after: after ?? (counted === undefined ? undefined : limitOfValues(reading, values)),
    counted,
    partial: isPartial(reading, conditions),
  });
}

/** What stands in the calls before and behind: `knex('x').where(…).del()`, `db.delete(x).where(…)`. */
function conditionsAround(reading: InventoryReading, call: SyntaxNode): readonly SyntaxNode[] {
  return [...chainOf(reading, call).slice(1), ...callsOn(reading, call)].filter((link) =>
    /^(?:(?:and|or)?where\w*|andWhere|filter|lte?|match)$/iu.test(calledName(reading, link)),
  );
}

/** An empty text: it deletes, but what cannot be read. */
function certainEntity(
  reading: InventoryReading,
  name: string,
  receiver: SyntaxNode,
  given: readonly SyntaxNode[],
): string | undefined {
  const [first] = given;
  if (name === 'deleteFrom') return (first && entityOfArgument(reading, first)) ?? '';
  return entityOfReceiver(reading, receiver) ?? '';
}

function possibleEntity(
  reading: InventoryReading,
  name: string,
  receiver: SyntaxNode,
  given: readonly SyntaxNode[],
): string | undefined {
  const { ast } = reading.context;
  const [first] = given;
  const table = tableOf(reading, first);
  if (table && name === 'delete') return table.entity;
  const links = chainOf(reading, receiver);
  const names = links.map((link) => calledName(reading, link));
  // `createQueryBuilder().delete().from(User)`
  if (names.includes('createQueryBuilder')) return entityOfBuilder(reading, links, receiver) ?? '';
  const isQuery = names.some((word) =>
    /^(?:where|from|collection|getRepository|getMongoRepository|table|knex|doc|into)$/u.test(word),
  );
  if (isQuery || isKnex(reading, links)) return entityOfReceiver(reading, receiver) ?? '';
  const last = lastName(ast, unwrap(reading, receiver));
  const word = last ? textOf(last) : '';
  const hasFilter = propertyNode(reading, first, 'where') !== undefined;
  if (repositories.test(word)) {
    const [target] = given;
    const isClass = /^(?:em|manager|entityManager)$/iu.test(word) && target !== undefined;
    return (isClass ? entityOfArgument(reading, target) : entityOfReceiver(reading, receiver)) ?? '';
  }
  if (hasFilter && /^(?:delete|destroy)$/u.test(name)) return entityOfReceiver(reading, receiver) ?? '';
  if (isRepository(reading, receiver)) return entityOfReceiver(reading, receiver) ?? '';
  // `User.destroy(...)`, `User.deleteOne(...)`: a model has a capital and a filter.
  const isModel = /^\p{Lu}/u.test(word) && /^(?:destroy|deleteOne|softDelete|delete|truncate)$/u.test(name);
  return isModel && first !== undefined && ast.is(unwrap(reading, first), 'ObjectLiteralExpression')
    ? entityOfReceiver(reading, receiver)
    : undefined;
}

function entityOfBuilder(
  reading: InventoryReading,
  links: readonly SyntaxNode[],
  receiver: SyntaxNode,
): string | undefined {
  const after = receiver.parent?.parent;
  const from = after ? callsOn(reading, after).find((link) => calledName(reading, link) === 'from') : undefined;
  const [target] = from ? childList(from, 'arguments') : [];
  const builder = links.find((link) => calledName(reading, link) === 'createQueryBuilder');
  const base = builder && receiverOf(reading, builder);
  return (target && entityOfArgument(reading, target)) ?? (base && entityOfReceiver(reading, base));
}

/** `knex('visits')`: the base of the chain is a call of a name with a text. */
function isKnex(reading: InventoryReading, links: readonly SyntaxNode[]): boolean {
  const base = links.at(-1);
  const callee = base && childNode(base, 'expression');
  return (
    callee !== undefined &&
    reading.context.ast.is(callee, 'Identifier') &&
    /knex|^db$|^trx$/iu.test(textOf(callee)) &&
    childList(base ?? callee, 'arguments').length > 0
  );
}

function isRepository(reading: InventoryReading, receiver: SyntaxNode): boolean {
  return reading
    .originsOf(receiver)
    .some(({ path }) =>
      path.some((step) =>
        /^(?:Repository|Model|Collection|MongoRepository|EntityRepository|TreeRepository)$/u.test(step),
      ),
    );
}
