// rule: no-personal-data-in-analytics
// form: array methods
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import * as amplitude from '@amplitude/analytics-node';

interface Query {
  words: Personal<string, 'usage.search'>;
  hits: number;
}

export function searched(queries: readonly Query[]) {
  amplitude.track('searched', { hits: queries.reduce((sum, query) => sum + query.hits, 0) });
  amplitude.track('searched', { last: queries.map((query) => query.words).at(-1) }); // expect: no-personal-data-in-analytics usage.search
}
