import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** What Belgian Dutch says otherwise, in both forms of address. */
export const statementNlBe = defineRegion(statementEn)({});
