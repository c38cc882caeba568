/** Languages that we have texts in; the first is that of the source. */
export const languages = ['en', 'nl', 'fr', 'de'] as const;

/**
 * The language to speak.
 *
 * @param setting - `auto`, or a language of {@link languages}.
 * @param editor - Language of the editor, BCP 47.
 */
export function chooseLocale(setting: string, editor: string): string {
  return setting !== 'auto' && languages.some((language) => language === setting) ? setting : editor;
}

/** File with the texts of a locale, relative to the extension; `undefined`: English. */
export function bundleOf(locale: string): string | undefined {
  const base = locale.toLowerCase().split('-', 1)[0];
  return languages.some((language) => language === base && language !== 'en') && base !== undefined
    ? `l10n/bundle.l10n.${base}.json`
    : undefined;
}
