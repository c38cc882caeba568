import type { Request } from 'express';

/** The random value behind a link in a mail; empty when there is none, which fits nobody. */
export function tokenOf({ query }: Request): string {
  return typeof query.token === 'string' ? query.token : '';
}
