// rule: no-personal-data-in-logs
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Versioned<T> {
  version: number;
  current: T;
  history: readonly T[];
}

type Weight = Personal<number, 'special.health'>;

export function show(weight: Versioned<Weight>): void {
  console.log('version', weight.version, 'of', weight.history.length + 1);
  console.log('kilograms', weight.current); // expect: no-personal-data-in-logs special.health
}
