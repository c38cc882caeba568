import type { Declared } from './declared.js';
import type * as vocabulary from './generated/vocabulary.js';
import type { Category, DataSubjectTerm, Purpose } from './references.js';
import type { LocalText } from './text.js';

import { declared } from './declared.js';

/** A term that the vocabulary lacks, with its words in each language of the documents. */
export interface TermOptions<Id extends string = string, Parent extends string = string> {
  /** Category: `group.item`; event and state: `x.name`. Unique among the terms of its kind. */
  readonly id: Id;
  /** The nearest term of the vocabulary. */
  readonly parent?: Parent;
  readonly labels: LocalText;
}

/** Declares an own category of personal data. */
/* @__NO_SIDE_EFFECTS__ */
export function category<Id extends `${string}.${string}`>(
  options: TermOptions<Id, vocabulary.CategoryId>,
): Category<Id> {
  return declared('category', options.id);
}

/** Declares an own category of data subjects. */
/* @__NO_SIDE_EFFECTS__ */
export function dataSubject<Id extends string>(
  options: TermOptions<Id, vocabulary.DataSubjectId>,
): DataSubjectTerm<Id> {
  return declared('dataSubject', options.id);
}

/** Declares an own purpose. */
/* @__NO_SIDE_EFFECTS__ */
export function purpose<Id extends string>(options: TermOptions<Id, vocabulary.PurposeId>): Purpose<Id> {
  return declared('purpose', options.id);
}

/** Declares an own event at which a retention period starts or ends, as a noun phrase: "delivery of the parcel". */
/* @__NO_SIDE_EFFECTS__ */
export function event<Id extends `x.${string}`>(options: TermOptions<Id, vocabulary.EventId>): Declared<'event', Id> {
  return declared('event', options.id);
}

/** Declares an own state during which data are kept, as a clause after "for as long as": "you rent a bicycle". */
/* @__NO_SIDE_EFFECTS__ */
export function state<Id extends `x.${string}`>(options: TermOptions<Id, vocabulary.StateId>): Declared<'state', Id> {
  return declared('state', options.id);
}
