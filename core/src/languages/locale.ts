/** Form of address, where a language has two. English has one and ignores it. */
export type Address = 'formal' | 'informal';

/** Locales whose wording differs. A language joins when its catalogues are written. */
export type Locale = 'de' | 'en' | 'fr-BE' | 'fr-FR' | 'nl-BE' | 'nl-NL';

/** The locale by whose rules numbers, dates and lists are written. English texts are British, as the Union's own are. */
export function intlLocaleOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** Catalogues that are complete: one for each language and form. */
export type CatalogueId = 'en' | 'nl-formal' | 'nl-informal';

export interface ResolvedLanguage {
  readonly locale: Locale;
  readonly form: Address;
  readonly catalogue: CatalogueId;
}

/**
 * Which catalogue serves a language tag. `nl` is read as nl-NL. Without a form, nl-NL is formal and nl-BE informal.
 *
 * @returns `undefined` when no complete catalogue exists for the tag: another language is never put in its place.
 */
export function languageOf(tag: string, form?: Address): ResolvedLanguage | undefined {
  const parsed = parseTag(tag);
  if (parsed?.language === 'en') return { locale: 'en', form: form ?? 'formal', catalogue: 'en' };
  if (parsed?.language !== 'nl') return undefined;
  const locale = parsed.region === 'BE' ? 'nl-BE' : 'nl-NL';
  const address = form ?? (locale === 'nl-BE' ? 'informal' : 'formal');
  return { locale, form: address, catalogue: `nl-${address}` };
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
