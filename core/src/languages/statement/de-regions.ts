import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What readers in Germany read otherwise. */
export const statementDeDe = defineRegion(statementEn)({
  'who.number': 'Unsere Nummer im Handelsregister ist {number}.',
});

/** What readers in Austria read otherwise. */
export const statementDeAt = defineRegion(statementEn)({
  'who.number': 'Unsere Firmenbuchnummer ist {number}.',
});

/** What readers of German in Belgium read otherwise. */
export const statementDeBe = defineRegion(statementEn)({
  'who.number': 'Unsere Unternehmensnummer (ZDU) ist {number}.',
});

/** What readers of German in Luxembourg read otherwise. */
export const statementDeLu = defineRegion(statementEn)({
  'who.number': 'Unsere Nummer im Handelsregister (RCS) ist {number}.',
});
