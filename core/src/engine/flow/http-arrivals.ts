import type { SinkKind } from '../../facts/flow.js';
import type { ServiceDefinition } from '../../services/service.js';
import type { ArgumentPart, HttpCall, HttpClientDefinition } from '../../sinks/http-clients.js';
import type { PatternIndex } from '../../sinks/index.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Origin } from '../origin/origin.js';
import type { OriginTracer } from '../origin/trace-origin.js';
import type { Arrival, ArrivingValue } from './arrival.js';
import type { SharedAround } from './shared-around.js';
import type { Tracking } from './tracking.js';

import { findServiceByHost } from '../../services/index.js';
import { childList, childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { memberBase } from '../scope/member-chain.js';
import { kindOfService } from './kind-of-service.js';
import { shortText } from './tracking.js';
import { hostIn, isOwnHost, readUrl } from './url-text.js';

export interface HttpTables {
  readonly clients: PatternIndex<HttpClientDefinition>;
  readonly services: readonly ServiceDefinition[];
  readonly ownHosts: readonly string[];
  /** Names alone. */
  readonly origins: OriginTracer;
  readonly sharedAround: SharedAround;
}

/** Requests that a call sends: what leaves, and to which host. A host of one's own gives nothing. */
export function httpArrivals(
  tracking: Tracking,
  tables: HttpTables,
  call: SyntaxNode,
  callee: SyntaxNode,
  origin: Origin,
): readonly Arrival[] {
  const { ast } = tracking.context;
  const name = shortText(ast.sourceTextOf(callee), 60);
  const written = writtenToRequest(tracking, tables, call, callee, origin);
  if (written)
    return [
      {
        at: call,
        point: pointOf(name, written, tables),
        values: childList(call, 'arguments').map((node) => ({ node })),
      },
    ];
  return tables.clients.find(origin, origin.path).flatMap(({ call: pattern }): readonly Arrival[] => {
    const request: HttpCall = pattern;
    const sent = [...(request.body ?? []), ...(request.headers ?? []), ...(request.params ?? [])];
    const values: ArrivingValue[] = sent.flatMap((part) => valueAt(tracking, call, part));
    if (request.base && values.length === 0) return [];
    const url = partsOf(tracking, call, request.url)[0];
    if (url) values.push({ node: url, url: true });
    const read = url ? readUrl(tracking, url) : undefined;
    const host = (read && hostIn(read)) ?? hostOfClient(tracking, tables, callee);
    if (host !== undefined) {
      if (isOwnHost(host, tables.ownHosts)) return [];
      return [{ at: call, point: pointOf(name, host, tables), values }];
    }
    const point = { kind: 'recipient', name } as const;
    // Whose host it is, a caller decides; else who says whom this code shares data with.
    if (read?.parameter) return [{ at: call, point, values, hostParameter: read.parameter }];
    const isOpen = (read?.text ?? '') === '';
    return isOpen && tables.sharedAround(call).length > 0 ? [{ at: call, point, values }] : [];
  });
}

/** An address that a page loads, or sends a form to: what is put into it leaves with the visit. */
export function addressArrivals(
  tracking: Tracking,
  tables: HttpTables,
  at: SyntaxNode,
  target: SyntaxNode,
  address: SyntaxNode,
): readonly Arrival[] {
  const host = hostIn(readUrl(tracking, address));
  if (host === undefined || isOwnHost(host, tables.ownHosts)) return [];
  const name = shortText(tracking.context.ast.sourceTextOf(target), 60);
  const values = [{ node: address, url: true as const }];
  return [
    { at, point: { kind: 'urls', name }, values },
    { at, point: pointOf(name, host, tables), values },
  ];
}

/** The host that `request.write(data)` and `request.end(data)` of Node send to. */
function writtenToRequest(
  tracking: Tracking,
  tables: HttpTables,
  call: SyntaxNode,
  callee: SyntaxNode,
  { package: name, path }: Origin,
): string | undefined {
  const [made, , method] = path.slice(-3);
  const isWriting = (name === 'http' || name === 'https') && (made === 'request' || made === 'get');
  if (!isWriting || (method !== 'write' && method !== 'end') || childList(call, 'arguments').length === 0)
    return undefined;
  const host = hostOfClient(tracking, tables, callee);
  return host === undefined || isOwnHost(host, tables.ownHosts) ? undefined : host;
}

/** The host of a third party that a call sends a request to; absent: it sends none, to oneself, or nobody can tell where. */
export function requestedHost(tracking: Tracking, tables: HttpTables, call: SyntaxNode): string | undefined {
  const callee = childNode(call, 'expression');
  if (!callee) return undefined;
  for (const origin of tables.origins.originsOf(callee)) {
    for (const { call: pattern } of tables.clients.find(origin, origin.path)) {
      const request: HttpCall = pattern;
      const [url] = partsOf(tracking, call, request.base ?? request.url);
      const host = (url && hostIn(readUrl(tracking, url))) ?? hostOfClient(tracking, tables, callee);
      if (host !== undefined && !isOwnHost(host, tables.ownHosts)) return host;
    }
  }
  return undefined;
}

/** The sink that a host is. */
export function pointOf(
  name: string,
  host: string,
  { services }: Pick<HttpTables, 'services'>,
): { readonly kind: SinkKind; readonly name: string; readonly host: string; readonly service?: string } {
  const service = findServiceByHost(host, services);
  return {
    kind: (service && kindOfService[service.kind]) ?? 'recipient',
    name,
    host,
    ...(service && { service: service.id }),
  };
}

function partsOf(
  tracking: Tracking,
  call: SyntaxNode,
  parts: readonly ArgumentPart[] | undefined,
): readonly SyntaxNode[] {
  const values = childList(call, 'arguments');
  return (parts ?? []).flatMap(({ argument, property }) => {
    const value = values[argument];
    if (!value || property === undefined) return value ?? [];
    const literal = literalOf(tracking, value);
    return (literal && propertyOf(tracking, literal, property)) ?? [];
  });
}

/** What leaves at a part of a call; of options that are not written as a literal, what is below them. */
function valueAt(tracking: Tracking, call: SyntaxNode, part: ArgumentPart): readonly ArrivingValue[] {
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

/** Options that are written in place, or that a constant holds. */
function literalOf({ context: { ast }, definitions }: Tracking, node: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(node, 'ObjectLiteralExpression')) return node;
  if (!ast.is(node, 'Identifier')) return undefined;
  const held = definitions
    .ofName(node)
    .own.map((declaration) =>
      ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined,
    );
  return held.find((value) => ast.is(value, 'ObjectLiteralExpression'));
}

/** The host that a client object was made for: `axios.create({ baseURL: 'https://api.example.eu' })`. */
function hostOfClient(tracking: Tracking, tables: HttpTables, callee: SyntaxNode): string | undefined {
  // `client.post(…)`, or a client that is called itself: `client({ url })`.
  const base = childNode(callee, 'expression') ?? callee;
  for (const creation of creationsOf(tracking, base, 0)) {
    const opened = hostOfOpened(tracking, base, creation);
    if (opened !== undefined) return opened;
    const made = childNode(creation, 'expression');
    if (!made) continue;
    for (const origin of tracking.origins.originsOf(made)) {
      for (const { call: pattern } of tables.clients.find(origin, origin.path)) {
        const request: HttpCall = pattern;
        for (const url of partsOf(tracking, creation, request.base ?? request.url)) {
          const read = readUrl(tracking, url);
          const host =
            hostIn(read) ?? (/^[\w-]+(?:\.[\w-]+)+$/u.test(read.text) && read.isWhole ? read.text : undefined);
          if (host !== undefined) return host;
        }
      }
    }
  }
  return undefined;
}

/** `xhr.open('POST', url)` says where `xhr.send(body)` goes. */
function hostOfOpened(tracking: Tracking, base: SyntaxNode, creation: SyntaxNode): string | undefined {
  const { ast } = tracking.context;
  const made = childNode(creation, 'expression');
  if (!made || ast.sourceTextOf(made) !== 'XMLHttpRequest') return undefined;
  const name = `${ast.sourceTextOf(base)}.open`;
  for (const call of tracking.index.callsIn(ast.sourceFileOf(base).fileName)) {
    const callee = childNode(call, 'expression');
    const url = childList(call, 'arguments')[1];
    if (!callee || !url || ast.sourceTextOf(callee) !== name) continue;
    const host = hostIn(readUrl(tracking, url));
    if (host !== undefined) return host;
  }
  return undefined;
}

/** The calls that made what an expression names. */
function creationsOf(tracking: Tracking, node: SyntaxNode, depth: number): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  if (depth > 6) return [];
  switch (ast.kindOf(node)) {
    case 'CallExpression':
    case 'NewExpression': {
      // `wretch(url).headers(h).post(body)`: every call of a chain may be the one that named the host.
      const callee = childNode(node, 'expression');
      const before = memberBase(ast, callee);
      return before ? [node, ...creationsOf(tracking, before, depth + 1)] : [node];
    }
    case 'AwaitExpression':
    case 'AsExpression':
    case 'NonNullExpression':
    case 'ParenthesizedExpression': {
      const inner = childNode(node, 'expression');
      return inner ? creationsOf(tracking, inner, depth + 1) : [];
    }
    case 'Identifier':
    case 'PropertyAccessExpression': {
      const name = ast.is(node, 'Identifier') ? node : childNode(node, 'name');
      if (!name) return [];
      const { own } = name === node ? tracking.definitions.ofName(name) : tracking.definitions.ofMember(name);
      return own.flatMap((declaration) => {
        const initial = childNode(declaration, 'initializer') ?? childNode(declaration, 'expression');
        const given = declaration.parent
          ? tracking.assignments.toMember(declaration.parent, declaredName(ast, declaration) ?? '')
          : [];
        const values = [initial, ...given.map(({ value }) => value)].filter((value) => value !== undefined);
        return values.flatMap((value) => creationsOf(tracking, value, depth + 1));
      });
    }
    default:
      return [];
  }
}
