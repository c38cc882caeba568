import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** Wat een Belgische lezer anders leest dan een Nederlandse. */
export const statementNlBe = defineRegion(statementEn)({
  'placeholder.basis': 'rechtsgrond',
  'who.number': 'Ons ondernemingsnummer is {number}.',
});
