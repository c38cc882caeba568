import type { Labels, OwnTerm, OwnTerms, TermText } from './term.js';
import type { VocabularyKind } from './vocabulary.js';

import { ownTermListOf } from './own-term-lists.js';
import { termOf } from './vocabulary.js';

/** The language words are wanted in: a BCP 47 tag, or a tag with a form of address. */
export type Speech = string | { readonly tag: string; readonly form?: 'formal' | 'informal' };

/** A term as it stands alone: `E-mailadres`. @returns `undefined` when nobody has worded it in that language: never a guess. */
export function labelOf(kind: VocabularyKind, id: string, speech: Speech, ownTerms?: OwnTerms): string | undefined {
  return textOf(kind, id, speech, ownTerms)?.label;
}

/**
 * All words of a term in one language. The words of an own term stand in a sentence as they were declared, and with a capital
 * where they stand alone.
 *
 * @returns `undefined` when nobody has worded the term in that language.
 */
export function textOf(kind: VocabularyKind, id: string, speech: Speech, ownTerms?: OwnTerms): TermText | undefined {
  const labels = termOf(kind, id)?.labels;
  if (labels !== undefined) return knownTextOf(labels, speech);
  const tag = tagOf(speech);
  const own = ownTermOf(kind, id, ownTerms)?.labels;
  const running = own?.[tag] ?? own?.[baseOf(tag)];
  if (running === undefined) return undefined;
  return { label: running.charAt(0).toLocaleUpperCase(tag) + running.slice(1), running };
}

/** A term as it stands in a sentence: `e-mailadres`. */
export function runningLabelOf(
  kind: VocabularyKind,
  id: string,
  speech: Speech,
  ownTerms?: OwnTerms,
): string | undefined {
  return textOf(kind, id, speech, ownTerms)?.running;
}

/** The shortest form of a term that stands in a sentence. */
export function shortLabelOf(
  kind: VocabularyKind,
  id: string,
  speech: Speech,
  ownTerms?: OwnTerms,
): string | undefined {
  const text = textOf(kind, id, speech, ownTerms);
  return text?.short ?? text?.running;
}

/** A term of one's own by id. */
export function ownTermOf(kind: VocabularyKind, id: string, ownTerms?: OwnTerms): OwnTerm | undefined {
  const list = ownTermListOf(kind);
  return list === undefined ? undefined : ownTerms?.[list]?.find((term) => term.id === id);
}

function knownTextOf(labels: Labels, speech: Speech): TermText | undefined {
  const byKey: Readonly<Record<string, Partial<TermText> | undefined>> = { ...labels };
  const merged = keysOf(speech).reduce<Partial<TermText>>((text, key) => ({ ...text, ...byKey[key] }), {});
  if (merged.label === undefined) return undefined;
  return { ...merged, label: merged.label, running: merged.running ?? merged.label };
}

/** Keys of {@link Labels}, the stronger later: language, form of address, region. */
function keysOf(speech: Speech): readonly string[] {
  const tag = tagOf(speech);
  const base = baseOf(tag);
  const form = typeof speech === 'string' ? undefined : speech.form;
  return [base, ...(form === 'informal' ? [`${base}-informal`] : []), ...(tag === base ? [] : [tag])];
}

function tagOf(speech: Speech): string {
  return typeof speech === 'string' ? speech : speech.tag;
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
