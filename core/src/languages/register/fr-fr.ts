import { defineRegion } from '../message.js';
import { registerEn } from './en.js';

/** What a register in France says otherwise. */
export const registerFrFr = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Numéro SIREN',
  'register.field.legalBasis': 'Base légale',
  'register.field.art9Condition': 'Exception article 9.2',
});
