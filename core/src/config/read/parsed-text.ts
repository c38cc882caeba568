import type { Located } from '../../facts/located.js';
import type { Span } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';

/** Why a text could not be read, and where. */
export interface SyntaxProblem {
  readonly problem: Wording;
  readonly at: Span;
}

/** A key that is refused before anything is known about the shape. */
export interface RefusedKey {
  /** JSON pointer of the object that has it. */
  readonly pointer: string;
  readonly key: string;
  readonly at: Span;
}

/** A JSON or YAML text as data with places. */
export interface ParsedText {
  /** Absent when nothing could be read. */
  readonly located?: Located;
  /** Places of the keys themselves, by JSON pointer of their values. */
  readonly keySpans: Readonly<Record<string, Span>>;
  readonly problems: readonly SyntaxProblem[];
  /** Keys that would reach into the prototype of an object; left out of the data. */
  readonly refusedKeys: readonly RefusedKey[];
}

/** Deeper than any config; what nests deeper is an attack or an accident. */
export const maximumDepth = 64;

/** More parts than any config; what expands to more is an attack (nested aliases) or an accident. */
export const maximumParts = 20_000;

export const nestedTooDeeply: Wording = {
  en: 'this is nested too deeply, or repeats itself by aliases',
  nl: 'dit is te diep genest, of herhaalt zich met aliassen',
};
