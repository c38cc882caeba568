/** Where a text of one's own stands with a section: below its heading, at the end of its own words, or in place of these. */
export const textPositions = ['before', 'after', 'instead'] as const;

type TextPosition = (typeof textPositions)[number];

/** A text of the organisation's own for one place in a document. */
export interface OwnText {
  /** As findings name it: POSIX, relative to the workspace root. */
  readonly file: string;
  /** Markdown. */
  readonly text: string;
  /** BCP 47; `nl` serves every Dutch document that has no text of its region. */
  readonly language: string;
  /** `register`, `statement` (each one), or `statement.<id>`. */
  readonly document: string;
  /** `rights`, `activity.newsletter`. */
  readonly section: string;
  readonly position: TextPosition;
}

/**
 * Reads where a text belongs from the path of its file below the folder of texts: `nl-BE/statement/rights.after.md`.
 *
 * @returns `undefined` when the path names no place.
 */
export function placeOfPath(path: string): Omit<OwnText, 'file' | 'text'> | undefined {
  const [, language, document, section, position] =
    /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\/([a-z][a-z0-9.-]*)\/([a-z][a-z0-9.-]*)\.([a-z]+)\.md$/u.exec(path) ?? [];
  const known = textPositions.find((one) => one === position);
  if (language === undefined || document === undefined || section === undefined || known === undefined)
    return undefined;
  return { language, document, section, position: known };
}

/** The place of a text, without its language: `statement/rights.after`. */
export function placeNameOf({ document, section, position }: Omit<OwnText, 'file' | 'text'>): string {
  return `${document}/${section}.${position}`;
}
