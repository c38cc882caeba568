import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What a Belgian reader of French reads otherwise. */
export const statementFrBe = defineRegion(statementEn)({
  'placeholder.basis': 'base juridique',
  'basis.except': 'La base juridique est différente pour : {data}.',
  'who.number': 'Notre numéro d’entreprise (BCE) est {number}.',
  'complaint.link': 'page des plaintes',
});
