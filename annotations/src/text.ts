/**
 * An organisation's own words, one text a language. Keys are BCP 47 tags: `nl`, `nl-BE`, `en`. A document in `nl-BE` takes
 * `nl-BE`, else `nl`; a language without a text is shown as a placeholder.
 */
export type LocalText = Readonly<Record<string, string>>;
