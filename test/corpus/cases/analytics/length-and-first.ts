// rule: no-personal-data-in-analytics
// form: length or comparison
// annotated: yes
import Mixpanel from 'mixpanel';
import type { Personal } from '@verklaar/annotations';

const mixpanel = Mixpanel.init('not-a-token');

export function searched(words: Personal<string, 'usage.search'>[], hits: number) {
  mixpanel.track('searched', { words: words.length, hits });
  mixpanel.track('searched', { words: words.slice(0, 3) }); // expect: no-personal-data-in-analytics usage.search
}
