// rule: no-personal-data-in-urls
// form: direct property
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Vehicle {
  sign: Personal<string, 'identity.document'>;
  colour: string;
}

export async function taxOf(vehicle: Vehicle) {
  await fetch(`/colours/${vehicle.colour}`);
  return fetch(`/tax?sign=${vehicle.sign}`); // expect: no-personal-data-in-urls identity.document
}
