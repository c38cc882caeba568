/** A text of ours in the language of the editor: `{name}` is replaced. Keyed by the English text, as `l10n/` is. */
export type Translate = (text: string, values?: Readonly<Record<string, number | string>>) => string;

/** @param bundle - Translations by the English text; what it lacks stays English. */
export function createTranslate(bundle: Readonly<Record<string, string>> = {}): Translate {
  return (text, values = {}) => {
    const template = Object.hasOwn(bundle, text) ? (bundle[text] ?? text) : text;
    return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : slot,
    );
  };
}
