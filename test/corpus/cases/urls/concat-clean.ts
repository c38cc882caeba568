// rule: no-personal-data-in-urls
// form: concatenation
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function results(test: { lab: string; outcome: Personal<string, 'special.health'> }) {
  return new URL('/labs/' + test.lab + '?ready=' + (test.outcome !== ''), 'https://clinic.example');
}
