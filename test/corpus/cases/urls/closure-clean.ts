// rule: no-personal-data-in-urls
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function pager(filter: { words: Personal<string, 'usage.search'>; page: number }, search: (words: string) => void) {
  return (step: number) => {
    search(filter.words);
    history.replaceState(null, '', `?page=${filter.page + step}`);
  };
}
