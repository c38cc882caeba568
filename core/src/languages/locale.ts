/** Form of address, where a language has two. English has one and ignores it. */
export type Address = 'formal' | 'informal';

/** Locales whose wording differs; English has one. A language joins when its catalogues are written. */
export type Locale = 'de-AT' | 'de-BE' | 'de-DE' | 'de-LU' | 'en' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'nl-BE' | 'nl-NL';

/** The languages of the catalogues. */
export type BaseLanguage = 'de' | 'en' | 'fr' | 'nl';

/** Catalogues that are complete: one for each language and form. */
export type CatalogueId = 'en' | `${Exclude<BaseLanguage, 'en'>}-${Address}`;

export interface ResolvedLanguage {
  readonly locale: Locale;
  readonly form: Address;
  readonly catalogue: CatalogueId;
}

/** The locale of a language without a region, and of regions that have no terms of their own; then those that have. */
const locales: Readonly<Record<BaseLanguage, readonly [general: Locale, ...regional: Locale[]]>> = {
  de: ['de-DE', 'de-AT', 'de-BE', 'de-LU'],
  en: ['en'],
  fr: ['fr-FR', 'fr-BE', 'fr-LU'],
  nl: ['nl-NL', 'nl-BE'],
};

/**
 * Which catalogue serves a language tag. `nl` is read as nl-NL, `fr` as fr-FR, `de` as de-DE; a region decides terms, never
 * the language. Without a form, nl-BE is informal and all others are formal.
 *
 * @returns `undefined` when no complete catalogue exists for the tag: another language is never put in its place.
 */
export function languageOf(tag: string, form?: Address): ResolvedLanguage | undefined {
  const parsed = parseTag(tag);
  if (parsed === undefined || !isBaseLanguage(parsed.language)) return undefined;
  const [general, ...regional] = locales[parsed.language];
  const locale = regional.find((candidate) => candidate === `${parsed.language}-${parsed.region ?? ''}`) ?? general;
  const address = form ?? (locale === 'nl-BE' ? 'informal' : 'formal');
  const catalogue = parsed.language === 'en' ? 'en' : (`${parsed.language}-${address}` as const);
  return { locale, form: address, catalogue };
}

/** The language of a locale. */
export function baseLanguageOf(locale: Locale): BaseLanguage {
  return locale.slice(0, 2) as BaseLanguage;
}

/** The locale by whose rules numbers, dates and lists are written. English texts are British, as the Union's own are. */
export function intlLocaleOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

function isBaseLanguage(language: string): language is BaseLanguage {
  return Object.hasOwn(locales, language);
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
