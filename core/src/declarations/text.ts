/**
 * A BCP 47 language tag of a document, e.g. `nl`, `nl-BE`, `en`.
 * @format language-tag
 */
export type LanguageTag = string;

/**
 * An organisation's own words, one text a language. Keys are BCP 47 tags; a document in `nl-BE` takes `nl-BE`, else `nl`.
 * A language without a text is shown as a placeholder, never translated by guess.
 */
export type LocalText = Readonly<Record<LanguageTag, string>>;
