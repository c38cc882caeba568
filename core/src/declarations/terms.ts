import type { LocalText } from './text.js';

/** A term of one's own: category, data subject, purpose, event or state that the vocabulary lacks. */
export interface TermDeclaration {
  /** Category: `group.item`; event: `x.` prefix. Unique among the terms of its kind. */
  readonly id: string;
  /** The nearest term of the vocabulary (categories, data subjects, purposes). */
  readonly parent?: string;
  /** As in the middle of a sentence: `customer number`. A region may have its own (`nl-BE`, `nl-NL`), also for the form of address. */
  readonly labels: LocalText;
}

/** Kinds of terms that a project may add to. */
export type TermKind = 'category' | 'dataSubject' | 'purpose' | 'event' | 'state';
