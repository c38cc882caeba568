// rule: no-personal-data-in-browser-storage
// form: own wrapper in another file
import { store } from './store';

interface Form {
  telefoonnummer: string;
  bezorgmoment: string;
  producten: { naam: string }[];
}

export function bewaar(form: Form) {
  store.put('moment', form.bezorgmoment);
  store.put('gebeld', form.telefoonnummer ? 'ja' : 'nee');
  store.put('producten', form.producten.map((product) => product.naam).join());
}
