/** Languages as their own speakers name them; the region only where it tells two apart: `Nederlands (België)`. */
export function languageNames(tags: readonly string[]): ReadonlyMap<string, string> {
  const languageOf = (tag: string): string => new Intl.Locale(tag).language;
  return new Map(
    tags.map((tag) => {
      const alone = tags.every((other) => other === tag || languageOf(other) !== languageOf(tag));
      const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' });
      const name = names.of(alone ? languageOf(tag) : tag) ?? tag;
      return [tag, name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)];
    }),
  );
}
