import type { Labels, OwnTerm, OwnTerms, TermText } from './term.js';
import type { VocabularyKind } from './vocabulary.js';
import { termOf } from './vocabulary.js';

/** The language words are wanted in: a BCP 47 tag, or a tag with a form of address. */
export type Speech = string | { readonly tag: string; readonly form?: 'formal' | 'informal' };

const ownKinds: Readonly<Partial<Record<VocabularyKind, keyof OwnTerms>>> = {
  category: 'categories',
  dataSubject: 'dataSubjects',
  purpose: 'purposes',
  event: 'events',
  state: 'states',
};

/** A term as it stands alone: `E-mailadres`. @returns `undefined` when nobody knows the id in that language: never a guess. */
export function labelOf(kind: VocabularyKind, id: string, speech: Speech, ownTerms?: OwnTerms): string | undefined {
  const known = wordOf(kind, id, speech, 'label');
  if (known !== undefined) return known;
  const own = ownWordOf(kind, id, speech, ownTerms);
  return own === undefined ? undefined : own.charAt(0).toLocaleUpperCase(tagOf(speech)) + own.slice(1);
}

/** A term as it stands in a sentence: `e-mailadres`. */
export function runningLabelOf(
  kind: VocabularyKind,
  id: string,
  speech: Speech,
  ownTerms?: OwnTerms,
): string | undefined {
  return (
    wordOf(kind, id, speech, 'running') ?? wordOf(kind, id, speech, 'label') ?? ownWordOf(kind, id, speech, ownTerms)
  );
}

/** The shortest form that stands in a sentence. */
export function shortLabelOf(
  kind: VocabularyKind,
  id: string,
  speech: Speech,
  ownTerms?: OwnTerms,
): string | undefined {
  return wordOf(kind, id, speech, 'short') ?? runningLabelOf(kind, id, speech, ownTerms);
}

/** A term of one's own by id. */
export function ownTermOf(kind: VocabularyKind, id: string, ownTerms?: OwnTerms): OwnTerm | undefined {
  const list = ownKinds[kind];
  return list === undefined ? undefined : ownTerms?.[list]?.find((term) => term.id === id);
}

function wordOf(kind: VocabularyKind, id: string, speech: Speech, word: keyof TermText): string | undefined {
  const labels: Labels | undefined = termOf(kind, id)?.labels;
  if (labels === undefined) return undefined;
  const byKey: Readonly<Record<string, Partial<TermText> | undefined>> = { ...labels };
  for (const key of keysOf(speech)) {
    const text = byKey[key]?.[word];
    if (text !== undefined) return text;
  }
  return undefined;
}

function ownWordOf(kind: VocabularyKind, id: string, speech: Speech, ownTerms?: OwnTerms): string | undefined {
  const labels = ownTermOf(kind, id, ownTerms)?.labels;
  const tag = tagOf(speech);
  return labels?.[tag] ?? labels?.[baseOf(tag)];
}

/** Keys of {@link Labels} in the order in which they are asked: region, form of address, language. */
function keysOf(speech: Speech): readonly string[] {
  const tag = tagOf(speech);
  const base = baseOf(tag);
  const form = typeof speech === 'string' ? undefined : speech.form;
  return form === 'informal' ? [tag, `${base}-informal`, base] : [tag, base];
}

function tagOf(speech: Speech): string {
  return typeof speech === 'string' ? speech : speech.tag;
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
