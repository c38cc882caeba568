import type { Catalogue } from './catalogues.js';
import type { Address, Locale } from './locale.js';

import { registerDeAt, registerDeBe, registerDeDe, registerDeLu } from './register/de-regions.js';
import { registerFrBe } from './register/fr-be.js';
import { registerFrFr } from './register/fr-fr.js';
import { registerFrLu } from './register/fr-lu.js';
import { registerNlBe } from './register/nl-be.js';
import { statementDeAt, statementDeBe, statementDeDe, statementDeLu } from './statement/de-regions.js';
import { statementFrBe, statementFrBeFormal } from './statement/fr-be.js';
import { statementFrFr } from './statement/fr-fr.js';
import { statementFrLu } from './statement/fr-lu.js';
import { statementNlBe, statementNlBeFormal, statementNlBeInformal } from './statement/nl-be.js';
import { statementNlNl } from './statement/nl-nl.js';

type Region = Readonly<Partial<Catalogue>>;

/** What a region says otherwise than its language, in both forms of address. */
export const regions: Readonly<Partial<Record<Locale, Region>>> = {
  'de-DE': { ...statementDeDe, ...registerDeDe },
  'de-AT': { ...statementDeAt, ...registerDeAt },
  'de-BE': { ...statementDeBe, ...registerDeBe },
  'de-LU': { ...statementDeLu, ...registerDeLu },
  'fr-BE': { ...statementFrBe, ...registerFrBe },
  'fr-FR': { ...statementFrFr, ...registerFrFr },
  'fr-LU': { ...statementFrLu, ...registerFrLu },
  'nl-BE': { ...statementNlBe, ...registerNlBe },
  'nl-NL': { ...statementNlNl },
};

/** What it says otherwise in one form of address only. */
export const regionForms: Readonly<Partial<Record<`${Locale} ${Address}`, Region>>> = {
  'fr-BE formal': statementFrBeFormal,
  'nl-BE formal': statementNlBeFormal,
  'nl-BE informal': statementNlBeInformal,
};

/** Everything a locale says otherwise in a form of address. */
export function regionOf(locale: Locale, form: Address): Region {
  return { ...regions[locale], ...regionForms[`${locale} ${form}`] };
}
