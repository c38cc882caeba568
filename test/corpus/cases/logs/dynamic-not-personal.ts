// rule: no-personal-data-in-logs
// form: dynamic key
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Bed {
  ward: string;
  nr: number;
  patient: Personal<string, 'identity.name'>;
}

export function where(bed: Bed, key: 'nr' | 'ward') {
  console.log(key, bed[key]);
}
