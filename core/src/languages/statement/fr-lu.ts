import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What a reader of French in Luxembourg reads otherwise. */
export const statementFrLu = defineRegion(statementEn)({
  'who.number': 'Notre numéro au registre de commerce (RCS) est {number}.',
});
