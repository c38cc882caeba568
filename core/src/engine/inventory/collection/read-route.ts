import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';
import type { FoundCollection, FoundField } from './found-collection.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { functionKinds } from '../../scope/scopes.js';
import { calledName, chainOf, receiverOf } from '../deletion/entity-of.js';
import { patternOf, propertyNode, unwrap, valueNode } from '../values/plain-value.js';
import { bodyOf } from './body-fields.js';
import { mergeFields } from './found-collection.js';
import { joinRoute, type Mounts } from './mounts.js';
import { schemaFields } from './schema-fields.js';
import { typeFields } from './type-fields.js';

/** Libraries whose `post`, `put` and `patch` are routes of one's own. */
export const routerPackages: readonly string[] = [
  '@fastify/express',
  '@hapi/hapi',
  '@hono/zod-openapi',
  '@koa/router',
  'elysia',
  'express',
  'express-promise-router',
  'fastify',
  'find-my-way',
  'h3',
  'hono',
  'hyper-express',
  'itty-router',
  'koa-router',
  'polka',
  'restify',
  'router',
  'ultimate-express',
];
/** What looks like a route, and calls or imitates one. */
const otherPackages =
  /^(?:axios|got|ky|superagent|supertest|undici|msw|nock|request|needle|@angular\/|rxjs|node-fetch|ofetch|light-my-request)/u;
const methods = /^(?:post|put|patch|all)$/u;
const routerNames =
  /^(?:app|api|server|fastify|instance|router|routes?|r|web|hono|\w*(?:Router|App|Routes|Api|Server))$/u;

/** A route that takes a body: `app.post('/customers', handler)`, `router.route('/customers').post(handler)`, `server.route({ … })`. */
export function readRoute(reading: InventoryReading, call: SyntaxNode, mounts: Mounts): FoundCollection | undefined {
  const name = calledName(reading, call);
  if (name === 'route') return readRouteObject(reading, call, mounts);
  const receiver = receiverOf(reading, call);
  if (!receiver || !(methods.test(name) || name === 'on')) return undefined;
  const given = childList(call, 'arguments');
  const chained = chainOf(reading, receiver).find((link) => calledName(reading, link) === 'route');
  const [first] = chained ? childList(chained, 'arguments') : given;
  const path = first && pathOf(reading, first);
  const router = chained ? receiverOf(reading, chained) : receiver;
  const handlers = chained ? given : given.slice(1);
  if (path === undefined || !router || handlers.length === 0 || name === 'on') return undefined;
  if (!isRouter(reading, router, handlers, path)) return undefined;
  const method = name === 'all' ? 'ALL' : name.toUpperCase();
  return found(reading, call, method, joinRoute(mounts.prefixOf(rootOf(reading, router)), path), handlers);
}

/** A path, or the first of several. */
function pathOf(reading: InventoryReading, node: SyntaxNode): string | undefined {
  const value = valueNode(reading, node);
  const [first] = reading.context.ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : [value];
  return patternOf(reading, first);
}

/** The router under a chain of calls: `app.post(…).post(…)`. */
function rootOf({ context: { ast } }: InventoryReading, node: SyntaxNode): SyntaxNode {
  let at = node;
  for (let depth = 0; depth < 40 && ast.is(at, 'CallExpression', 'PropertyAccessExpression'); depth += 1) {
    const inner: SyntaxNode | undefined = childNode(at, 'expression');
    if (!inner || (ast.is(at, 'CallExpression') && !ast.is(inner, 'PropertyAccessExpression'))) return at;
    at = inner;
  }
  return at;
}

function isRouter(
  reading: InventoryReading,
  router: SyntaxNode,
  handlers: readonly SyntaxNode[],
  path: string,
): boolean {
  const origins = reading.originsOf(router);
  if (origins.some(({ package: name }) => name !== undefined && routerPackages.includes(name))) return true;
  if (origins.some(({ package: name, global }) => global !== undefined || otherPackages.test(name ?? ''))) return false;
  // A router that is handed in without a type is known by its name, its path and its handler together.
  const name = lastName(reading.context.ast, unwrap(reading, rootOf(reading, router)));
  const isNamed = name !== undefined && routerNames.test(textOf(name));
  return (
    isNamed &&
    /^[/*]/u.test(path) &&
    handlers.some((handler) => reading.functionOf(unwrap(reading, handler)) !== undefined)
  );
}

/** `fastify.route({ method: 'POST', url: '/customers', handler })`, hapi's `path`. */
function readRouteObject(reading: InventoryReading, call: SyntaxNode, mounts: Mounts): FoundCollection | undefined {
  const [options] = childList(call, 'arguments');
  const receiver = receiverOf(reading, call);
  const method = propertyNode(reading, options, 'method');
  const url = propertyNode(reading, options, 'url') ?? propertyNode(reading, options, 'path');
  if (!options || !receiver || !method || !url) return undefined;
  const word = pathOf(reading, method)?.toUpperCase();
  const path = patternOf(reading, url);
  if (word === undefined || path === undefined || !/^(?:POST|PUT|PATCH|\*)$/u.test(word)) return undefined;
  const handler = propertyNode(reading, options, 'handler');
  const prefix = mounts.prefixOf(rootOf(reading, receiver));
  return found(reading, call, word, joinRoute(prefix, path), [options, ...(handler ? [handler] : [])]);
}

function found(
  reading: InventoryReading,
  node: SyntaxNode,
  method: string,
  path: string,
  handlers: readonly SyntaxNode[],
): FoundCollection | undefined {
  const bodies = handlers.map((handler) => readHandler(reading, handler));
  const typed = bodyTypeOf(reading, node);
  const fields = mergeFields([...typed, ...bodies.flatMap((body) => body.fields)]);
  const isRead = fields.length > 0 || bodies.some((body) => body.isRead);
  return isRead ? { node, by: 'route', route: `${method} ${path}`, fields } : undefined;
}

/** A handler, a list of them, a call that makes one (`validate(schema)`, `upload.single('photo')`), or options with a schema. */
function readHandler(
  reading: InventoryReading,
  handler: SyntaxNode,
): { readonly isRead: boolean; readonly fields: readonly FoundField[] } {
  const { ast } = reading.context;
  const plain = unwrap(reading, handler);
  const target = reading.functionOf(plain);
  if (target) {
    const body = bodyOf(reading, target);
    const typed = childList(target, 'parameters')
      .slice(0, 1)
      .flatMap((parameter) => requestFields(reading, parameter));
    return { isRead: body.isRead || typed.length > 0, fields: [...typed, ...body.fields] };
  }
  if (ast.is(plain, 'ArrayLiteralExpression')) {
    const all = childList(plain, 'elements').map((element) => readHandler(reading, element));
    return { isRead: all.some(({ isRead }) => isRead), fields: all.flatMap(({ fields }) => fields) };
  }
  if (ast.is(plain, 'ObjectLiteralExpression')) {
    const schema = propertyNode(reading, plain, 'schema') ?? plain;
    const body = propertyNode(reading, schema, 'body');
    const fields = body ? (schemaFields(reading, body) ?? jsonSchemaFields(reading, body)) : [];
    return { isRead: fields.length > 0, fields };
  }
  if (!ast.is(plain, 'CallExpression')) return { isRead: false, fields: [] };
  const given = childList(plain, 'arguments');
  if (/^(?:single|array)$/u.test(calledName(reading, plain))) {
    const name = patternOf(reading, given[0]);
    return { isRead: true, fields: name === undefined ? [] : [{ name, required: false, free: true }] };
  }
  const parts = given.flatMap((argument) => {
    const inner = unwrap(reading, argument);
    if (ast.is(inner, ...functionKinds) || reading.functionOf(inner)) return [readHandler(reading, inner)];
    const body = propertyNode(reading, inner, 'body');
    const fields = schemaFields(reading, inner) ?? (body && schemaFields(reading, body)) ?? [];
    return [{ isRead: fields.length > 0, fields }];
  });
  return { isRead: parts.some(({ isRead }) => isRead), fields: parts.flatMap(({ fields }) => fields) };
}

/** `(request: Request<{}, {}, NewCustomer>)`, `FastifyRequest<{ Body: NewCustomer }>`. */
function requestFields(reading: InventoryReading, parameter: SyntaxNode): readonly FoundField[] {
  const type = childNode(parameter, 'type');
  const given = type ? childList(type, 'typeArguments') : [];
  const name = type && childNode(type, 'typeName');
  if (!name || !reading.context.ast.sourceTextOf(name).endsWith('Request')) return [];
  return given.length >= 3 ? typeFields(reading, given[2]) : bodyMember(reading, given[0]);
}

/** `fastify.post<{ Body: NewCustomer }>(…)`. */
function bodyTypeOf(reading: InventoryReading, call: SyntaxNode): readonly FoundField[] {
  return bodyMember(reading, childList(call, 'typeArguments')[0]);
}

function bodyMember(reading: InventoryReading, type: SyntaxNode | undefined): readonly FoundField[] {
  const { ast } = reading.context;
  const body =
    type && ast.is(type, 'TypeLiteral')
      ? childList(type, 'members').find((member) => declaredName(ast, member) === 'Body')
      : undefined;
  return body ? typeFields(reading, childNode(body, 'type')) : [];
}

/** `{ type: 'object', properties: { email: { … } }, required: ['email'] }`. */
function jsonSchemaFields(reading: InventoryReading, schema: SyntaxNode): readonly FoundField[] {
  const { ast } = reading.context;
  const properties = propertyNode(reading, schema, 'properties');
  const literal = properties && valueNode(reading, properties);
  if (!literal || !ast.is(literal, 'ObjectLiteralExpression')) return [];
  const list = propertyNode(reading, schema, 'required');
  const required = new Set(
    (list ? childList(valueNode(reading, list), 'elements') : []).flatMap(
      (element) => patternOf(reading, element) ?? [],
    ),
  );
  return childList(literal, 'properties').flatMap((property) => {
    const name = declaredName(ast, property);
    return name === undefined ? [] : [{ name, required: required.has(name) }];
  });
}
