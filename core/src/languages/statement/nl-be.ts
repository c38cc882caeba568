import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** Wat een Belgische lezer anders leest dan een Nederlandse. */
export const statementNlBe = defineRegion(statementEn)({
  'placeholder.basis': 'rechtsgrond',
  'basis.except': 'Voor {data} geldt een andere rechtsgrond.',
  'who.number': 'Ons ondernemingsnummer is {number}.',
});
