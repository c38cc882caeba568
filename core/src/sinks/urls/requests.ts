import type { CallPattern } from '../call-pattern.js';
import type { ArgumentPart, HttpCall, HttpClientDefinition } from '../http-clients.js';
import type { SinkDefinition } from '../sink.js';

import { httpClients } from '../http-clients.js';

/** Says where a request goes, not whom it is about. */
const hostNames: ReadonlySet<string> = new Set(['baseURL', 'host', 'hostname', 'origin']);

/** The URLs of requests, and what becomes their query string: servers and proxies on the way write them down. */
export const requestUrlSinks: readonly SinkDefinition[] = httpClients.flatMap(urlSinkOf);

function urlSinkOf({ id, packages, globals, calls }: HttpClientDefinition): readonly SinkDefinition[] {
  const patterns = calls.flatMap(urlPatternsOf);
  if (patterns.length === 0) return [];
  return [
    {
      id: `${id}-urls`,
      kind: 'urls',
      ...(packages && { packages }),
      ...(globals && { globals }),
      calls: patterns,
    },
  ];
}

function urlPatternsOf({ callee, url, params, base, body, headers }: HttpCall): readonly CallPattern[] {
  const patterns = [
    ...patternsOf(callee, url ?? []).map((pattern) => ({ ...pattern, url: true as const })),
    ...patternsOf(callee, params ?? []),
  ];
  // A call without any part is listed because a shorter pattern would take it for a request.
  const isException = patterns.length === 0 && !base && !body && !headers;
  return isException ? [{ callee, arguments: [] }] : patterns;
}

/** One pattern for each argument, with the properties that count where it is an object. */
function patternsOf(callee: CallPattern['callee'], parts: readonly ArgumentPart[]): readonly CallPattern[] {
  return [...new Set(parts.map(({ argument }) => argument))].map((argument) => {
    const properties = parts.flatMap(({ argument: position, property }) =>
      position === argument && property !== undefined && !hostNames.has(property) ? [property] : [],
    );
    return { callee, arguments: [argument], ...(properties.length > 0 && { properties }) };
  });
}
