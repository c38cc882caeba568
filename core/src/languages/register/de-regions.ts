import { defineRegion } from '../message.js';
import { registerEn } from './en.js';

/** What a register in Germany says otherwise. */
export const registerDeDe = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Handelsregisternummer',
});

/** What a register in Austria says otherwise. */
export const registerDeAt = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Firmenbuchnummer',
  'register.organisation.vatNumber': 'UID-Nummer',
});

/** What a register in German in Belgium says otherwise. */
export const registerDeBe = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Unternehmensnummer (ZDU)',
  'register.organisation.vatNumber': 'Mehrwertsteuernummer',
});

/** What a register in German in Luxembourg says otherwise. */
export const registerDeLu = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Handelsregisternummer (RCS)',
});
