import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { callsOf } from '../functions/callers.js';
import { makerOf } from '../results/instances.js';
import { addressIn, hostIn, isOwnHost, readUrl, type UrlText } from './url-text.js';

const limits = { depth: 3 };

/** What decides an address where callers do: a parameter, or a property of it. */
export type AddressParameter = Pick<UrlText, 'key'> & { readonly parameter: SyntaxNode };

/** The parameter that an address is left to. */
export function addressParameterOf({ parameter, key }: UrlText): AddressParameter | undefined {
  return parameter && { parameter, ...(key !== undefined && { key }) };
}

/**
 * The host that whoever made a client gave it: `new Api('https://api.example.eu')`, `createApi('https://api.example.eu')`.
 * Hosts of one's own are for tests and development and do not count; several others: nobody can tell which.
 *
 * @param deciding - A parameter of a constructor, or of a function that returns functions.
 */
export function hostGivenTo(
  tracking: Tracking,
  deciding: AddressParameter,
  ownHosts: readonly string[],
  depth = 0,
): string | undefined {
  const callee = deciding.parameter.parent;
  if (!callee || depth > limits.depth) return undefined;
  const hosts = callsOf(tracking, callee).flatMap((call) => {
    const argument = addressIn(tracking, call, deciding);
    const read = argument && readUrl(tracking, argument);
    const next = read && addressParameterOf(read);
    const host = read && (hostIn(read) ?? (next && hostGivenTo(tracking, next, ownHosts, depth + 1)));
    return host === undefined || isOwnHost(host, ownHosts) ? [] : [host];
  });
  const [host, ...others] = new Set(hosts);
  return others.length === 0 ? host : undefined;
}

/**
 * The address that a call decides for the function it runs; or that was decided when the object was made which it is called
 * on: `new Api('https://api.example.eu').post(order)`.
 *
 * @param callee - The function that is run.
 * @returns Undefined: this call does not tell. Else the expression that says it, and what it says.
 */
export function addressDecidedBy(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  deciding: AddressParameter,
  depth = 0,
): { readonly node: SyntaxNode; readonly read: UrlText } | undefined {
  const decider = deciding.parameter.parent;
  if (!decider || depth > limits.depth) return undefined;
  const at = decider === callee ? call : creationOf(tracking, call, callee, decider);
  const node = at && addressIn(tracking, at, deciding);
  if (!node) return undefined;
  const read = readUrl(tracking, node);
  const next = at === call ? undefined : addressParameterOf(read);
  return (next && addressDecidedBy(tracking, call, callee, next, depth + 1)) ?? { node, read };
}

/** Where a constructor, or a function that makes objects, was handed what the object of a call goes by. */
function creationOf(
  tracking: Tracking,
  call: SyntaxNode,
  method: SyntaxNode,
  decider: SyntaxNode,
): SyntaxNode | undefined {
  const { callables, context, scopes } = tracking;
  const maker = makerOf(tracking, call, method);
  const run = maker ? callables.functionsOf(maker) : [];
  if (run.includes(decider)) return maker;
  // What a class tells the one it extends.
  return callsOf(tracking, decider).find(
    (above) =>
      context.ast.is(childNode(above, 'expression'), 'SuperKeyword') && run.includes(scopes.functionAround(above)),
  );
}
