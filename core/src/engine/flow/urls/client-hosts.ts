import type { HttpCall } from '../../../sinks/http-clients.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { HttpTables } from '../arrivals/http-arrivals.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { returnedBy } from '../../origin/returned-by.js';
import { classAround } from '../../scope/class-members.js';
import { memberBase } from '../../scope/member-chain.js';
import { addressParameterOf, hostGivenTo } from './given-host.js';
import { partsOf } from './request-parts.js';
import { hostIn, readUrl, type UrlText } from './url-text.js';

/** The host that a client object was made for: `axios.create({ baseURL: 'https://api.example.eu' })`. */
export function hostOfClient(tracking: Tracking, tables: HttpTables, callee: SyntaxNode): string | undefined {
  // `client.post(…)`, or a client that is called itself: `client({ url })`.
  const base = childNode(callee, 'expression') ?? callee;
  for (const creation of creationsOf(tracking, base, 0)) {
    const opened = hostOfOpened(tracking, base, creation);
    if (opened !== undefined) return opened;
    for (const read of basesOf(tracking, tables, creation)) {
      const given = addressParameterOf(read);
      const host =
        hostIn(read) ??
        (given && hostGivenTo(tracking, given, tables.ownHosts)) ??
        (/^[\w-]+(?:\.[\w-]+)+$/u.test(read.text) && read.isWhole ? read.text : undefined);
      if (host !== undefined) return host;
    }
  }
  return undefined;
}

/** Whether a client object was made for a host, readable or not: relative URLs then are none of one's own. */
export function isMadeForHost(tracking: Tracking, tables: HttpTables, callee: SyntaxNode): boolean {
  const base = childNode(callee, 'expression');
  if (!base) return false;
  return creationsOf(tracking, base, 0).some((creation) => basesOf(tracking, tables, creation).length > 0);
}

/** What the call that made a client says of the host its requests go to. */
function basesOf(tracking: Tracking, tables: HttpTables, creation: SyntaxNode): readonly UrlText[] {
  const made = childNode(creation, 'expression');
  if (!made) return [];
  return tracking.origins.originsOf(made).flatMap((origin) =>
    tables.clients.find(origin, origin.path).flatMap(({ call: pattern }) => {
      const request: HttpCall = pattern;
      return partsOf(tracking, creation, request.base ?? request.url).map((url) => readUrl(tracking, url));
    }),
  );
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
  const inner = awaitedIn(ast, node);
  if (inner) return creationsOf(tracking, inner, depth + 1);
  switch (ast.kindOf(node)) {
    case 'CallExpression':
    case 'NewExpression': {
      // `wretch(url).headers(h).post(body)`: every call of a chain may be the one that named the host.
      const callee = childNode(node, 'expression');
      const before = memberBase(ast, callee);
      return before ? [node, ...creationsOf(tracking, before, depth + 1)] : [node];
    }
    case 'Identifier':
    case 'PropertyAccessExpression': {
      const name = ast.is(node, 'Identifier') ? node : childNode(node, 'name');
      if (!name) return [];
      const { own } = name === node ? tracking.definitions.ofName(name) : tracking.definitions.ofMember(name);
      return own.flatMap((declaration) => {
        const initial = childNode(declaration, 'initializer') ?? childNode(declaration, 'expression');
        // In JavaScript a field is declared by its assignment.
        const isAssigned = ast.is(declaration.parent, 'BinaryExpression');
        const holder = isAssigned ? classAround(ast, declaration) : declaration.parent;
        const given = holder
          ? tracking.assignments.toMember(holder, declaredName(ast, declaration) ?? textOf(name))
          : [];
        const made = ast.is(declaration, 'GetAccessor') ? returnedBy(ast, declaration) : [];
        const values = [initial, ...made, ...given.map(({ value }) => value)].filter((value) => value !== undefined);
        return values.flatMap((value) => creationsOf(tracking, value, depth + 1));
      });
    }
    default:
      return [];
  }
}
