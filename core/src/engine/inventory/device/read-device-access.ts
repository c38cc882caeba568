import type { DeviceAccess } from '../../../facts/observation.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { InventoryReading } from '../inventory-reading.js';
import type { NumberUnit } from '../values/duration-of.js';
import type { Bindings } from '../values/plain-value.js';

import { createPatternIndex } from '../../../sinks/index.js';
import { childList, childNode, textOf } from '../../ast/ast.js';
import { lastName, literalName } from '../../ast/names.js';
import { durationOf } from '../values/duration-of.js';
import { patternOf, propertyNode, valueNode } from '../values/plain-value.js';
import { shiftOf } from '../values/shift-of.js';
import { readCookieText } from './cookie-text.js';
import { type DeviceCall, deviceCalls, deviceCallsByName, keyedObjects } from './device-calls.js';

/** Access to the visitor's device at one place; what it says may depend on the parameters of the function around. */
export interface FoundAccess {
  readonly node: SyntaxNode;
  readonly store: DeviceAccess['store'];
  /** Where the key stands: for what it depends on. */
  readonly keyNode?: SyntaxNode;
  readonly service?: string;
  read(bindings?: Bindings): Pick<DeviceAccess, 'access' | 'key' | 'lifetime'>;
}

const index = createPatternIndex(deviceCalls);
const byName = deviceCallsByName.map(({ member }) => member);

/** Packages whose calls are known. */
export const devicePackages: readonly string[] = deviceCalls.flatMap(({ packages }) => packages ?? []);

/** Whether a file can hold such access at all. */
export const mayAccessDevice = (text: string): boolean =>
  /cookie|storage|indexeddb|\bidb\b|idb-keyval|dexie|localforage|pouchdb|zustand|jotai|lscache|store2|redux-persist|mmkv|secure-store|iron-session|express-session|koa-session|@sentry\/|['"]store['"]/iu.test(
    text,
  );

/** The access that one node is, if it is one. */
export function readAccess(reading: InventoryReading, node: SyntaxNode): FoundAccess | undefined {
  switch (reading.context.ast.kindOf(node)) {
    case 'CallExpression':
    case 'NewExpression':
      return readCall(reading, node);
    case 'PropertyAccessExpression':
    case 'ElementAccessExpression':
      return readMember(reading, node);
    default:
      return undefined;
  }
}

function readCall(reading: InventoryReading, call: SyntaxNode): FoundAccess | undefined {
  const { ast } = reading.context;
  const callee = childNode(call, 'expression');
  if (!callee) return undefined;
  const header = readHeader(reading, call);
  if (header) return header;
  const name = lastName(ast, callee);
  const word = name ? textOf(name) : undefined;
  const known = word !== undefined && (index.lastSegments.has(word) || byName.some((member) => member.test(word)));
  const isPlain = ast.is(callee, 'Identifier');
  if (!known && !isPlain) return undefined;
  for (const origin of reading.calleeOrigins(callee)) {
    // `require('express-session')` is what `import session from` names `default`.
    const [match] = index.find(origin, origin.path.length === 0 ? ['default'] : origin.path);
    if (match) return ofCall(reading, call, match.definition);
  }
  const base = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
  const receiver = base && lastName(ast, base);
  const definition =
    receiver && word !== undefined
      ? deviceCallsByName.find((row) => row.receiver.test(textOf(receiver)) && row.member.test(word))
      : undefined;
  const isUnknown = base !== undefined && reading.originsOf(base).every((origin) => !isUnrelated(origin));
  return definition && isUnknown && !isOwnMap(reading, base)
    ? ofCall(reading, call, { ...definition, calls: [] })
    : undefined;
}

/** A global, or a library that has cookies of no visitor: those of a client or a robot. */
function isUnrelated({ global, package: name }: Origin): boolean {
  return (
    global !== undefined ||
    /^(?:tough-cookie|puppeteer|playwright|selenium|cypress|@playwright|axios|got)/u.test(name ?? '')
  );
}

function isOwnMap(reading: InventoryReading, base: SyntaxNode): boolean {
  const value = valueNode(reading, base);
  return /^new (?:Weak)?(?:Map|Set)\b/u.test(reading.context.ast.sourceTextOf(value).slice(0, 20));
}

function ofCall(reading: InventoryReading, call: SyntaxNode, definition: DeviceCall): FoundAccess | undefined {
  const given = childList(call, 'arguments');
  const { key, store, service } = definition;
  const keyNode = key === undefined ? undefined : partOf(reading, given, key);
  // A call with nothing in it (`cookies.get()`) names no key; a set with an object has it inside.
  if (key !== undefined && keyNode === undefined && definition.defaultKey === undefined) return undefined;
  return {
    node: call,
    store,
    ...(keyNode && { keyNode }),
    ...(service !== undefined && { service }),
    read: (bindings) => {
      const read = patternOf(reading, keyNode, bindings) ?? (keyNode ? undefined : definition.defaultKey);
      const lifetime = definition.access === 'write' ? lifetimeOf(reading, given, definition, bindings) : undefined;
      return {
        access: definition.access,
        ...(read !== undefined && { key: `${definition.prefix ?? ''}${read}` }),
        ...(lifetime !== undefined && { lifetime }),
      };
    },
  };
}

function partOf(
  reading: InventoryReading,
  given: readonly SyntaxNode[],
  where: number | readonly [number, string],
): SyntaxNode | undefined {
  if (typeof where === 'number') {
    const argument = given[where];
    if (!argument) return undefined;
    // `cookies().set({ name, value })`
    const value = valueNode(reading, argument);
    const isObject = reading.context.ast.is(value, 'ObjectLiteralExpression');
    return isObject ? propertyNode(reading, value, 'name') : argument;
  }
  const [argument, path] = where;
  return path
    .split('.')
    .reduce<SyntaxNode | undefined>((object, name) => propertyNode(reading, object, name), given[argument]);
}

function lifetimeOf(
  reading: InventoryReading,
  given: readonly SyntaxNode[],
  { store, options, unit = 'seconds' }: DeviceCall,
  bindings?: Bindings,
): string | undefined {
  if (store !== 'cookie' || options === undefined) return undefined;
  const { ast } = reading.context;
  const [argument, path] = typeof options === 'number' ? [options, undefined] : options;
  const [first] = given;
  const sole = given.length === 1 && first && ast.is(valueNode(reading, first), 'ObjectLiteralExpression');
  const whole = given[argument] ?? (sole ? first : undefined);
  if (whole === undefined) return 'session';
  const object = path === undefined ? whole : partOf(reading, given, [argument, path]);
  if (object === undefined) return 'session';
  const literal = valueNode(reading, object, bindings);
  if (!ast.is(literal, 'ObjectLiteralExpression')) return undefined;
  const maxAge = propertyNode(reading, literal, 'maxAge') ?? propertyNode(reading, literal, 'max-age');
  if (maxAge) return durationOf(reading, maxAge, unit, bindings);
  const expires = propertyNode(reading, literal, 'expires') ?? propertyNode(reading, literal, 'expirationDate');
  if (expires) return lifetimeOfExpiry(reading, expires, unit, bindings);
  return holdsSpread(reading, literal) ? undefined : 'session';
}

function lifetimeOfExpiry(
  reading: InventoryReading,
  expires: SyntaxNode,
  unit: NumberUnit,
  bindings?: Bindings,
): string | undefined {
  const shift = shiftOf(reading, expires, bindings);
  if (shift) return shift.direction === 'after' ? shift.period : undefined;
  return unit === 'days' ? durationOf(reading, expires, 'days', bindings) : undefined;
}

function holdsSpread({ context: { ast } }: InventoryReading, object: SyntaxNode): boolean {
  return childList(object, 'properties').some((property) => ast.is(property, 'SpreadAssignment'));
}

/** `response.setHeader('Set-Cookie', 'name=value; Max-Age=60')`. */
function readHeader(reading: InventoryReading, call: SyntaxNode): FoundAccess | undefined {
  const { ast } = reading.context;
  const [name, value] = childList(call, 'arguments');
  if (!name || !value || !ast.is(name, 'StringLiteral') || textOf(name).toLowerCase() !== 'set-cookie')
    return undefined;
  return ofCookieText(reading, call, value);
}

function ofCookieText(reading: InventoryReading, node: SyntaxNode, text: SyntaxNode): FoundAccess {
  return {
    node,
    store: 'cookie',
    keyNode: text,
    read: (bindings) => {
      const { isRemoval, ...told } = readCookieText(patternOf(reading, text, bindings) ?? '*');
      return { access: isRemoval ? 'remove' : 'write', ...told };
    },
  };
}

/** `document.cookie`, `localStorage.theme`, `req.cookies.session`, `req.cookies['session']`. */
function readMember(reading: InventoryReading, access: SyntaxNode): FoundAccess | undefined {
  const { ast } = reading.context;
  const base = childNode(access, 'expression');
  if (!base) return undefined;
  const text = ast.sourceTextOf(access);
  if (text.length < 30 && /^(?:(?:window|globalThis|self)\??\.)?document\??\.cookie$/u.test(text)) {
    return readDocumentCookie(reading, access);
  }
  const baseText = base.end - base.pos < 60 ? ast.sourceTextOf(base) : '';
  const known = keyedObjects.find((row) => row.text.test(baseText));
  const keyNode = childNode(access, 'argumentExpression') ?? childNode(access, 'name');
  if (!known || !keyNode) return undefined;
  const isShadowed = known.store !== 'cookie' && reading.originsOf(base).every(({ global }) => global !== known.store);
  if (isShadowed) return undefined;
  const isName = ast.is(access, 'PropertyAccessExpression');
  const name = isName ? literalName(ast, keyNode) : undefined;
  if (name !== undefined && known.except?.test(name)) return undefined;
  const how = isAssigned(reading, access) ? 'write' : ast.is(access.parent, 'DeleteExpression') ? 'remove' : 'read';
  return {
    node: access,
    store: known.store,
    ...(!isName && { keyNode }),
    read: (bindings) => {
      const key = name ?? patternOf(reading, keyNode, bindings);
      return { access: how, ...(key !== undefined && { key }) };
    },
  };
}

function isAssigned({ context: { ast } }: InventoryReading, node: SyntaxNode): boolean {
  const { parent } = node;
  return (
    ast.is(parent, 'BinaryExpression') &&
    childNode(parent, 'left') === node &&
    ast.is(childNode(parent, 'operatorToken'), 'EqualsToken')
  );
}

function readDocumentCookie(reading: InventoryReading, access: SyntaxNode): FoundAccess {
  const { ast } = reading.context;
  const assignment = access.parent;
  const value = assignment && isAssigned(reading, access) ? childNode(assignment, 'right') : undefined;
  if (value) return ofCookieText(reading, access, value);
  const key = keyLookedFor(ast.sourceTextOf(statementAround(reading, access)));
  return { node: access, store: 'cookie', read: () => ({ access: 'read', ...(key !== undefined && { key }) }) };
}

function statementAround({ context: { ast } }: InventoryReading, node: SyntaxNode): SyntaxNode {
  let at = node;
  while (at.parent && !ast.is(at, 'VariableStatement', 'ReturnStatement', 'ExpressionStatement', 'IfStatement'))
    at = at.parent;
  return ast.is(at, 'SourceFile') ? node : at;
}

/** `document.cookie.includes('theme=')`, `.match(/theme=([^;]+)/)`. */
function keyLookedFor(statement: string): string | undefined {
  return /['"`/^( ]([\w.-]{2,60})=(?:['"`([.]|\$)/u.exec(
    statement.slice(0, 1000).replace(/^[^.]*document\.cookie/u, ''),
  )?.[1];
}
