import type { CallPattern } from '../call-pattern.js';
import type { ArgumentPart, HttpCall, HttpClientDefinition } from '../http-clients.js';
import type { SinkDefinition } from '../sink.js';

import { httpClients } from '../http-clients.js';

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
  const parts = [
    ...(url ?? []).map((part) => ({ ...patternOf(callee, part), url: true as const })),
    ...(params ?? []).map((part) => patternOf(callee, part)),
  ];
  // A call without any part is listed because a shorter pattern would take it for a request.
  const isException = parts.length === 0 && !base && !body && !headers;
  return isException ? [{ callee, arguments: [] }] : parts;
}

function patternOf(callee: CallPattern['callee'], { argument, property }: ArgumentPart): CallPattern {
  return { callee, arguments: [argument], ...(property !== undefined && { properties: [property] }) };
}
