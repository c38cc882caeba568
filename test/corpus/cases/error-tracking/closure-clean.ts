// rule: no-personal-data-in-error-tracking
// form: closure
// annotated: yes
import { trace } from '@opentelemetry/api';
import type { Personal } from '@verklaar/annotations';

export function traced(query: Personal<string, 'usage.search'>, run: (words: string) => number) {
  return () =>
    trace.getTracer('search').startActiveSpan('search', (span) => {
      span.setAttribute('hits', run(query));
      span.setAttribute('words', query.split(' ').length);
      span.end();
    });
}
