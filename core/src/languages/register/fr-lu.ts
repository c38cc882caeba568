import { defineRegion } from '../message.js';
import { registerEn } from './en.js';

/** What a register in French in Luxembourg says otherwise. */
export const registerFrLu = defineRegion(registerEn)({
  'register.organisation.companyNumber': 'Numéro RCS',
});
