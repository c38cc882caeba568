import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList } from '../../ast/ast.js';
import { callsOf } from '../functions/callers.js';
import { hostIn, isOwnHost, readUrl } from './url-text.js';

const limits = { depth: 3 };

/**
 * The host that whoever made a client gave it: `new Api('https://api.example.eu')`, `createApi('https://api.example.eu')`.
 * Hosts of one's own are for tests and development and do not count; several others: nobody can tell which.
 *
 * @param parameter - Of a constructor, or of a function that returns functions.
 */
export function hostGivenTo(
  tracking: Tracking,
  parameter: SyntaxNode,
  ownHosts: readonly string[],
  depth = 0,
): string | undefined {
  const callee = parameter.parent;
  if (!callee || depth > limits.depth) return undefined;
  const index = childList(callee, 'parameters').indexOf(parameter);
  const hosts = callsOf(tracking, callee).flatMap((call) => {
    const argument = childList(call, 'arguments')[index];
    const read = argument && readUrl(tracking, argument);
    const host =
      read && (hostIn(read) ?? (read.parameter && hostGivenTo(tracking, read.parameter, ownHosts, depth + 1)));
    return host === undefined || isOwnHost(host, ownHosts) ? [] : [host];
  });
  const [host, ...others] = new Set(hosts);
  return others.length === 0 ? host : undefined;
}
