import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What a reader in France reads otherwise. */
export const statementFrFr = defineRegion(statementEn)({
  'who.number': 'Notre numéro SIREN est {number}.',
});
