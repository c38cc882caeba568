/** Forms in which findings and drift are told. */
export const formats = ['text', 'json', 'github', 'sarif'] as const;

/** `text` for people; `json` for programs; `github` for annotations in a pull request; `sarif` for code scanning. */
export type Format = (typeof formats)[number];
