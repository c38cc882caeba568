import type { SinkKind } from '../facts/flow.js';
import type { CallPattern } from './call-pattern.js';

/** A library, global or part of the platform through which data arrive somewhere: a logger, an error tracker, a storage. */
export interface SinkDefinition {
  /** Unique; kebab-case: `pino`, `web-storage`. */
  readonly id: string;
  readonly kind: SinkKind;
  /** npm packages (`@sentry/*` for a whole scope, `@grafana/faro-*` for a family), or modules of Node (`node:fs`, meaning `fs` too). */
  readonly packages?: readonly string[];
  /** Names that stand in every file without an import: `console`, `localStorage`. Their origin path starts with the name. */
  readonly globals?: readonly string[];
  /** Id in the services catalogue of the company behind it, where there is one. */
  readonly service?: string;
  readonly calls: readonly CallPattern[];
}
