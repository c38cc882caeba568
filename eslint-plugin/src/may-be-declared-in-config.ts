import type { Finding } from '@verklaar/core/linting';

/** Properties that take terms a project may add to: categories, data subjects, purposes, and own terms in a retention. */
export const openProperties: ReadonlySet<string> = new Set([
  'categories',
  'category',
  'data',
  'dataSubjects',
  'notCollected',
  'parent',
  'purpose',
  'retention',
]);

/** Whether what is missing may be a term of one's own that stands in `verklaar.config.json`, out of sight of one program. */
export function mayBeDeclaredInConfig({ id, params }: Finding): boolean {
  return id === 'AN18' || (id === 'AN02' && openProperties.has(params.property ?? ''));
}
