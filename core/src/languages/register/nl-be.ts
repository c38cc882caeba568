import { defineRegion } from '../message.js';
import { registerEn } from './en.js';

/** What a Belgian register says otherwise. */
export const registerNlBe = defineRegion(registerEn)({
  'register.title': 'Register van de verwerkingsactiviteiten',
  'register.organisation.companyNumber': 'Ondernemingsnummer (KBO)',
  'register.organisation.dpo': 'Functionaris voor gegevensbescherming (DPO)',
  'register.field.dpo': 'DPO',
  'register.field.legalBasis': 'Rechtsgrond',
  'register.field.accessPersons': 'Personen met toegang (art. 9-10 WVP)',
});
