import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What a Belgian reader of French reads otherwise. */
export const statementFrBe = defineRegion(statementEn)({
  'placeholder.basis': 'base juridique',
  'basis.except': 'La base juridique est différente pour : {data}.',
  'basis.of': 'La base juridique suivante vaut pour : {data}.',
  'who.number': 'Notre numéro d’entreprise (BCE) est {number}.',
  'complaint.heading': 'Introduire une plainte',
  'complaint.link': 'page des plaintes',
});

/** What a Belgian reader of French reads otherwise who is addressed as `vous`. */
export const statementFrBeFormal = defineRegion(statementEn)({
  'complaint.own': 'Vous avez une plainte à notre sujet ? {procedure}',
  'complaint.authority':
    'Vous pouvez toujours introduire une plainte auprès de l’autorité de contrôle : {authority} ({link}).',
  'complaint.authorityPlain':
    'Vous pouvez toujours introduire une plainte auprès de l’autorité de contrôle : {authority}.',
});
