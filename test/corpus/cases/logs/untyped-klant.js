// rule: no-personal-data-in-logs
// form: untyped JavaScript
import { zoekKlant } from './klanten.js';

export async function toon(nummer) {
  const klant = await zoekKlant(nummer);
  if (!klant) {
    console.warn('geen klant met dit nummer');
    return null;
  }
  console.log(`gevonden: ${JSON.stringify(klant)}`); // expect: no-personal-data-in-logs
  return klant;
}
