import { defineRegion } from '../message.js';
import { registerEn } from './en.js';

/** What a Belgian register in French says otherwise. */
export const registerFrBe = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Numéro d’entreprise (BCE)',
  'register.field.accessPersons': 'Personnes ayant accès (art. 9-10 LTD)',
});
