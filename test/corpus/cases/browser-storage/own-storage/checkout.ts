// rule: no-personal-data-in-browser-storage
// form: own wrapper in another file
import { store } from './store';

interface Form {
  telefoonnummer: string;
  bezorgmoment: string;
}

export function bewaar(form: Form) {
  store.put('moment', form.bezorgmoment);
  store.put('nummer', form.telefoonnummer); // expect: no-personal-data-in-browser-storage contact.phone
}
