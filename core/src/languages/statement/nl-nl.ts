import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** Wat een Nederlandse lezer anders leest dan een Belgische. */
export const statementNlNl = defineRegion(statementEn)({
  'placeholder.basis': 'grondslag',
  'basis.except': 'Voor {data} geldt een andere grondslag.',
  'basis.of': 'Voor {data} geldt deze grondslag.',
  'who.number': 'Ons KvK-nummer is {number}.',
});
