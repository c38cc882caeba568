// rule: no-personal-data-in-urls
// form: dynamic key
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Search {
  plate: Personal<string, 'identity.document'>;
  colour: string;
  year: number;
}

export function fines(search: Search): string {
  const query = new URLSearchParams();
  for (const key of ['colour', 'year'] as const) query.set(key, String(search[key]));
  const byPlate = (['plate'] as const).map((key) => `${key}=${search[key]}`).join('&');
  void fetch(`/api/cars?${query}`);
  void fetch(`/api/fines?${byPlate}`); // expect: no-personal-data-in-urls identity.document
  return query.toString();
}
