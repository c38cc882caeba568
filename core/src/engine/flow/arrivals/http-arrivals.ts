import type { SinkKind } from '../../../facts/flow.js';
import type { ServiceDefinition } from '../../../services/service.js';
import type { ArgumentPart, HttpCall, HttpClientDefinition } from '../../../sinks/http-clients.js';
import type { PatternIndex } from '../../../sinks/index.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { OriginTracer } from '../../origin/trace-origin.js';
import type { Tracking } from '../tracking.js';
import type { Arrival, ArrivingValue } from './arrival.js';
import type { SharedAround } from './shared-around.js';

import { findServiceByAddress } from '../../../services/index.js';
import { childList, childNode, textOf } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';
import { shortText } from '../tracking.js';
import { hostOfClient, isMadeForHost } from '../urls/client-hosts.js';
import { type AddressParameter, addressParameterOf, hostGivenTo } from '../urls/given-host.js';
import { partsOf, valueAt } from '../urls/request-parts.js';
import { hostIn, isOwnHost, readUrl } from '../urls/url-text.js';
import { kindOfService } from './kind-of-service.js';

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
    const valuesOf = (parts: readonly ArgumentPart[] = []): readonly ArrivingValue[] =>
      parts.flatMap((part) => valueAt(tracking, call, part));
    const headers = valuesOf(request.headers).map((value) => ({ ...value, header: true as const }));
    const values = [...valuesOf(request.body), ...headers, ...valuesOf(request.params)];
    if (request.base && values.length === 0) return [];
    const url = partsOf(tracking, call, request.url)[0];
    if (url) values.push({ node: url, url: true }, ...filledIn(tracking, url));
    const read = url ? readUrl(tracking, url) : undefined;
    const deciding = read && addressParameterOf(read);
    const host =
      (read && hostIn(read)) ??
      (deciding && hostFromOutside(tracking, tables, call, deciding)) ??
      hostOfClient(tracking, tables, callee);
    if (host !== undefined) {
      if (isOwnHost(host, tables.ownHosts)) return [];
      const point = pointOf(name, host, tables, url && addressOf(tracking, url));
      return [{ at: call, point, values, ...(deciding && { hostParameter: deciding }) }];
    }
    const point = { kind: 'recipient', name } as const;
    // Whose host it is, a caller decides; else who says whom this code shares data with.
    if (deciding) return [{ at: call, point, values, hostParameter: deciding }];
    if (tables.sharedAround(call).length === 0) return [];
    const isOpen = (read?.text ?? '') === '' || isMadeForHost(tracking, tables, callee);
    return isOpen ? [{ at: call, point, values }] : [];
  });
}

/** What was put into a URL object before it is asked for: `url.searchParams.set('email', email)`. */
function filledIn({ context: { ast }, definitions, assignments }: Tracking, url: SyntaxNode): readonly ArrivingValue[] {
  const name = ast.is(url, 'CallExpression') ? memberBase(ast, childNode(url, 'expression')) : url;
  if (!name || !ast.is(name, 'Identifier', 'PropertyAccessExpression')) return [];
  // `fetch(url.href)`, `fetch(url.toString())`.
  const held = memberBase(ast, name) ?? name;
  if (!ast.is(held, 'Identifier')) return [];
  return definitions
    .ofName(held)
    .own.filter((declaration) => ast.is(childNode(declaration, 'initializer'), 'NewExpression'))
    .flatMap((declaration) => assignments.reaching(declaration, textOf(held), url).assignments)
    .flatMap(({ path: [part], value }) => (value && queryParts.has(part ?? '') ? [{ node: value }] : []));
}

/** Parts of a URL object that are filled after it is made. */
const queryParts: ReadonlySet<string> = new Set(['hash', 'pathname', 'search', 'searchParams']);

/** The host that a function around the one that sends was given: of what decides it, that one's callers know nothing. */
function hostFromOutside(
  tracking: Tracking,
  { ownHosts }: HttpTables,
  call: SyntaxNode,
  deciding: AddressParameter,
): string | undefined {
  const isOfSender = deciding.parameter.parent === tracking.scopes.functionAround(call);
  return isOfSender ? undefined : hostGivenTo(tracking, deciding, ownHosts);
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
    { at, point: pointOf(name, host, tables, addressOf(tracking, address)), values },
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

/** An address as far as it is written: of a name the text that it stands for. */
export function addressOf(tracking: Tracking, url: SyntaxNode): string {
  const { ast } = tracking.context;
  const isWritten = ast.is(url, 'BinaryExpression', 'TemplateExpression');
  return isWritten ? ast.sourceTextOf(url) : readUrl(tracking, url).text;
}

/** The sink that a host is, or, of a host that several services have, an address there. */
export function pointOf(
  name: string,
  host: string,
  { services }: Pick<HttpTables, 'services'>,
  address = '',
): { readonly kind: SinkKind; readonly name: string; readonly host: string; readonly service?: string } {
  const service = findServiceByAddress(host, address, services);
  return {
    kind: (service && kindOfService[service.kind]) ?? 'recipient',
    name,
    host,
    ...(service && { service: service.id }),
  };
}
