// rule: no-personal-data-in-logs
// form: dynamic key
import { performance } from 'node:perf_hooks';

import pino from 'pino';

const startedAt = Symbol('startedAt');
const customer = Symbol('customer');

interface Context {
  path: string;
  [startedAt]: number;
  [customer]: { email: string; lastName: string };
}

const log = pino();

export function begin(path: string, email: string, lastName: string): Context {
  return { path, [startedAt]: performance.now(), [customer]: { email, lastName } };
}

export function end(context: Context): string {
  log.info({ path: context.path, ms: performance.now() - context[startedAt] }, 'request');
  return `Dear ${context[customer].lastName}`;
}
