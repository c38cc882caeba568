import type { TermKind } from '../declarations/index.js';
import type { DeclarationType } from '../declarations/shape/declaration-checkers.js';

/** What a place belongs to: a declaration, the metadata of a schema, the fields of `PersonalFields`, or the config. */
export type ShapeName = 'Config' | 'Fields' | 'SchemaMetadata' | DeclarationType;

/** Where in an annotation, a doc comment or the config a cursor stands. */
export interface TermPlace {
  readonly notation: 'code' | 'comment' | 'json' | 'yaml';
  readonly shape: ShapeName;
  /** The keys that lead there, positions in lists left out: `['for', 'activity']`. */
  readonly path: readonly string[];
  /** Whether a key stands or is awaited there; else a value. */
  readonly isKey: boolean;
  /** The value or key there, as far as it is written; empty where nothing is. */
  readonly whole: Excerpt;
  /** The word under the cursor in it: what a completion replaces and a hover explains. */
  readonly word: Excerpt;
  /** Keys of the object, or texts and names of the list, that stand there already: without the one under the cursor. */
  readonly present: readonly string[];
  /** How a text is marked there: `"` or `'` where it needs quotes, none where it has them or needs none. */
  readonly quote: '' | '"' | "'";
  /** Inside a type, where no value stands but literals. */
  readonly isType?: true;
  /** What follows a key: `': '`; nothing where it is there already. */
  readonly colon: boolean;
  /** The field an annotation speaks of, and what it stands in. */
  readonly field?: { readonly name: string; readonly receiver?: string };
  /** Names of the fields that `PersonalFields` may speak of. */
  readonly members?: readonly string[];
  /** What the declaration around it calls itself. */
  readonly id?: string;
  /** Words of the grammar that may stand there, where it is no value. */
  readonly words?: readonly string[];
  /** Of a term of one's own: which kind. */
  readonly term?: TermKind;
}

/** A part of a text: offset in UTF-16 units. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
}

/** The word of an id, or of a retention expression, that an offset of the text touches. */
export function wordAt(whole: Excerpt, offset: number, shape: RegExp): Excerpt {
  const at = Math.min(Math.max(offset - whole.start, 0), whole.text.length);
  const start = at - (lastMatch(whole.text.slice(0, at), shape)?.length ?? 0);
  const end = at + (firstMatch(whole.text.slice(at), shape)?.length ?? 0);
  return { text: whole.text.slice(start, end), start: whole.start + start };
}

/** What ids are made of: letters, digits, dots, dashes, low lines; a colon in `law:NL-AWR-52`; signs of keys of storage. */
export const idCharacters = /[\p{L}\p{N}_.$:/@*-]/u;
/** What words of a retention expression are made of. */
export const retentionCharacters = /[^\s(),;+]/u;

function lastMatch(text: string, shape: RegExp): string | undefined {
  return new RegExp(`${shape.source}+$`, 'u').exec(text)?.[0];
}

function firstMatch(text: string, shape: RegExp): string | undefined {
  return new RegExp(`^${shape.source}+`, 'u').exec(text)?.[0];
}
