// rule: no-personal-data-in-browser-storage
// form: sanitiser
// annotated: yes
import { redact, type Personal } from '@verklaar/annotations';

interface Search {
  words: Personal<string, 'usage.search'>;
  page: number;
}

export function recall(search: Search) {
  localStorage.setItem('search', JSON.stringify({ page: search.page, words: redact(search.words) }));
}
