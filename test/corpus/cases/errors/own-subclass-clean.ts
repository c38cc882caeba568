// rule: no-personal-data-in-errors
// form: class field
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export class QuotaError extends Error {
  readonly limit: number;
  constructor(limit: number, readonly owner: Personal<string, 'account.username'>) {
    super(`more than ${limit} files`);
    this.limit = limit;
  }
}

export const refuse = (owner: Personal<string, 'account.username'>) => new QuotaError(100, owner);
