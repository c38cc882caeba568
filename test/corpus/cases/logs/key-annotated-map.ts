// rule: no-personal-data-in-logs
// form: dynamic key
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Chart {
  ward: string;
  diagnosis: Personal<string, 'special.health'>;
}

const open = ['ward'] as const;

export function describe(chart: Chart, key: keyof Chart): void {
  for (const part of open) console.info(part, chart[part]);
  console.info('reading', key);
  console.info('value', chart[key]); // expect: no-personal-data-in-logs special.health
}
