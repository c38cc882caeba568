import type { CatalogueId, Locale } from './locale.js';

import { pageEn } from './page/en.js';
import { pageNl } from './page/nl.js';
import { publicationEn } from './publication/en.js';
import { publicationNl } from './publication/nl.js';
import { registerEn } from './register/en.js';
import { registerNlBe } from './register/nl-be.js';
import { registerNl } from './register/nl.js';
import { sheetsEn } from './sheets/en.js';
import { sheetsNl } from './sheets/nl.js';
import { statementEn } from './statement/en.js';
import { statementNlBe } from './statement/nl-be.js';
import { statementNlFormal } from './statement/nl-formal.js';
import { statementNlInformal } from './statement/nl-informal.js';
import { statementNlNl } from './statement/nl-nl.js';

/** All texts in the source language: the one place where areas (statement, register ...) come together. */
export const sourceMessages = { ...statementEn, ...pageEn, ...publicationEn, ...registerEn, ...sheetsEn };

export type SourceMessages = typeof sourceMessages;
export type MessageKey = keyof SourceMessages;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Complete catalogues, one for each language and form of address. */
export const catalogues: Readonly<Record<CatalogueId, Catalogue>> = {
  en: sourceMessages,
  'nl-formal': { ...statementNlFormal, ...pageNl, ...publicationNl, ...registerNl, ...sheetsNl },
  'nl-informal': { ...statementNlInformal, ...pageNl, ...publicationNl, ...registerNl, ...sheetsNl },
};

/** What a region says otherwise than its language. */
export const regions: Readonly<Partial<Record<Locale, Partial<Catalogue>>>> = {
  'nl-BE': { ...statementNlBe, ...registerNlBe },
  'nl-NL': { ...statementNlNl },
};
