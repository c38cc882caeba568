import type { CatalogueId } from './locale.js';

import { changelogDe } from './changelog/de.js';
import { changelogEn } from './changelog/en.js';
import { changelogFr } from './changelog/fr.js';
import { changelogNl } from './changelog/nl.js';
import { editsDe } from './edits/de.js';
import { editsEn } from './edits/en.js';
import { editsFr } from './edits/fr.js';
import { editsNl } from './edits/nl.js';
import { pageDe } from './page/de.js';
import { pageEn } from './page/en.js';
import { pageFr } from './page/fr.js';
import { pageNl } from './page/nl.js';
import { publicationDe } from './publication/de.js';
import { publicationEn } from './publication/en.js';
import { publicationFr } from './publication/fr.js';
import { publicationNl } from './publication/nl.js';
import { registerDe } from './register/de.js';
import { registerEn } from './register/en.js';
import { registerFr } from './register/fr.js';
import { registerNl } from './register/nl.js';
import { sheetsDe } from './sheets/de.js';
import { sheetsEn } from './sheets/en.js';
import { sheetsFr } from './sheets/fr.js';
import { sheetsNl } from './sheets/nl.js';
import { statementDeFormal } from './statement/de-formal.js';
import { statementDeInformal } from './statement/de-informal.js';
import { statementEn } from './statement/en.js';
import { statementFrFormal } from './statement/fr-formal.js';
import { statementFrInformal } from './statement/fr-informal.js';
import { statementNlFormal } from './statement/nl-formal.js';
import { statementNlInformal } from './statement/nl-informal.js';

/** All texts in the source language: the one place where areas (statement, register ...) come together. */
export const sourceMessages = {
  ...statementEn,
  ...changelogEn,
  ...editsEn,
  ...pageEn,
  ...publicationEn,
  ...registerEn,
  ...sheetsEn,
};

export type SourceMessages = typeof sourceMessages;
export type MessageKey = keyof SourceMessages;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const de = { ...changelogDe, ...editsDe, ...pageDe, ...publicationDe, ...registerDe, ...sheetsDe };
const fr = { ...changelogFr, ...editsFr, ...pageFr, ...publicationFr, ...registerFr, ...sheetsFr };
const nl = { ...changelogNl, ...editsNl, ...pageNl, ...publicationNl, ...registerNl, ...sheetsNl };

/** Complete catalogues, one for each language and form of address. What a region says otherwise stands in regions.ts. */
export const catalogues: Readonly<Record<CatalogueId, Catalogue>> = {
  'de-formal': { ...de, ...statementDeFormal },
  'de-informal': { ...de, ...statementDeInformal },
  en: sourceMessages,
  'fr-formal': { ...fr, ...statementFrFormal },
  'fr-informal': { ...fr, ...statementFrInformal },
  'nl-formal': { ...nl, ...statementNlFormal },
  'nl-informal': { ...nl, ...statementNlInformal },
};
