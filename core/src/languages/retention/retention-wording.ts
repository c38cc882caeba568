import type { CatalogueId, ResolvedLanguage } from '../locale.js';

import { retentionDeFormal } from './de-formal.js';
import { retentionDeInformal } from './de-informal.js';
import { retentionEn } from './en.js';
import { retentionFrFormal } from './fr-formal.js';
import { retentionFrInformal } from './fr-informal.js';
import { retentionNlBeFormal, retentionNlBeInformal } from './nl-be.js';
import { retentionNlFormal } from './nl-formal.js';
import { retentionNlInformal } from './nl-informal.js';

export type RetentionMessages = typeof retentionEn;
export type RetentionMessageKey = keyof RetentionMessages;

/** The phrases of one language, form of address and region. A language joins with a file of its own and a line below. */
export type RetentionWording = Readonly<Record<RetentionMessageKey, string>>;

/** Complete wordings, one for each language and form of address. */
export const retentionWordings: Readonly<Record<CatalogueId, RetentionWording>> = {
  'de-formal': retentionDeFormal,
  'de-informal': retentionDeInformal,
  en: retentionEn,
  'fr-formal': retentionFrFormal,
  'fr-informal': retentionFrInformal,
  'nl-formal': retentionNlFormal,
  'nl-informal': retentionNlInformal,
};

/** What a region says otherwise, by locale and form of address. */
export const retentionRegions: Readonly<Record<string, Partial<RetentionWording> | undefined>> = {
  'nl-BE formal': retentionNlBeFormal,
  'nl-BE informal': retentionNlBeInformal,
};

/** The phrases that serve a language. */
export function retentionWordingOf({ catalogue, form, locale }: ResolvedLanguage): RetentionWording {
  return { ...retentionWordings[catalogue], ...retentionRegions[`${locale} ${form}`] };
}
