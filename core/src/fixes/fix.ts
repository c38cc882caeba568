import type { FixTitleId } from './fix-titles.js';

/** A change of texts that answers something that was found: made when it is ready, or when a person has answered. */
export type Fix = AskingFix | ReadyFix;

interface FixBase {
  /** Words of {@link fixTitles}, and the values in them. */
  readonly title: { readonly id: FixTitleId; readonly params: Readonly<Record<string, string>> };
  /** What most people will want. At most one for what was found. */
  readonly isPreferred?: true;
}

/** A change that needs nothing more. */
export interface ReadyFix extends FixBase {
  readonly edits: readonly TextEdit[];
  readonly asks?: undefined;
}

/** A change that only a person can complete: what it says is never made up. */
export interface AskingFix extends FixBase {
  readonly asks: FixQuestion;
  /** @returns `undefined` when the answer does not do: no words, an unreadable period, none of the choices. */
  readonly editsFor: (answer: string) => readonly TextEdit[] | undefined;
}

/** What is asked: words, a period in the grammar of retention, or one of a list of ids. */
export type FixQuestion =
  | { readonly kind: 'choice'; readonly of: ChoiceKind; readonly values: readonly string[] }
  | { readonly kind: 'reason'; readonly about: 'ignore' | 'notPersonal' }
  | { readonly kind: 'retention'; readonly known: readonly string[] };

/** What the ids of a choice are. */
export type ChoiceKind = 'activity' | 'art9Condition' | 'category' | 'legalBasis';

/** Replaces part of a text. Of one change no two overlap; two at one place stand in the order of the list. */
export interface TextEdit {
  /** Absolute POSIX path. */
  readonly file: string;
  /** Offsets in UTF-16 units of the text as it is, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
