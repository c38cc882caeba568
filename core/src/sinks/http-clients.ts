import type { OriginPattern } from './call-pattern.js';

import { platformClients } from './http-clients/platform.js';
import { requestLibraries } from './http-clients/request-libraries.js';

/** An argument, or one property of an object given as argument. */
export interface ArgumentPart {
  readonly argument: number;
  readonly property?: string;
}

/** A call that sends a request, or makes a client; where in it the parts of the request stand. */
export interface HttpCall {
  readonly callee: OriginPattern | readonly OriginPattern[];
  /**
   * Where the URL may stand: properties go before the argument itself, which is meant only where it is no object. `host` and
   * `path` of Node's own count as parts of one.
   */
  readonly url?: readonly ArgumentPart[];
  /** What is sent besides the URL. */
  readonly body?: readonly ArgumentPart[];
  readonly headers?: readonly ArgumentPart[];
  /** What the library turns into a query string. */
  readonly params?: readonly ArgumentPart[];
  /** This call makes a client; the URL all its requests start with. What is called on the client begins its path with this. */
  readonly base?: readonly ArgumentPart[];
}

/** A library or part of the platform that sends requests to hosts. */
export interface HttpClientDefinition {
  /** Unique; kebab-case: `axios`. */
  readonly id: string;
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  readonly calls: readonly HttpCall[];
}

export const httpClients: readonly HttpClientDefinition[] = [...platformClients, ...requestLibraries];
