import type * as vocabulary from './generated/vocabulary.js';

/**
 * What a project declares, for checking ids that stand in code as strings. Empty until a project augments it:
 *
 * ```ts
 * declare module '@verklaar/annotations' {
 *   interface Register {
 *     activities: typeof newsletter | typeof orders;
 *     recipients: typeof mollie;
 *     categories: typeof wineTaste;
 *   }
 * }
 * ```
 *
 * Keys: `activities`, `recipients`, `categories`, `dataSubjects`, `purposes`. A key that is absent leaves ids of its kind
 * unchecked (activities, recipients) or limited to the vocabulary (terms).
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, because only interfaces can be augmented
export interface Register {}

// By index, not by comparing the whole of Register: a recipient must not need the type of an activity that names it.
/** Ids that `Register` names under `Key`; without the key, `Otherwise`. */
type Registered<Key extends string, Otherwise> = Key extends keyof Register
  ? Register[Key] extends { readonly id: infer Id extends string }
    ? Id
    : Otherwise
  : Otherwise;

/** Ids of the vocabulary, and those that `Register` adds under `Key`. */
type WithRegistered<Key extends string, Vocabulary> = Registered<Key, Vocabulary> | Vocabulary;

/** Id of a declared activity: any string, until {@link Register} names the activities. */
export type ActivityId = Registered<'activities', string>;
/** Id of a declared recipient: any string, until {@link Register} names the recipients. */
export type RecipientId = Registered<'recipients', string>;
/** Id of a category of the vocabulary, or of an own one that {@link Register} names. */
export type CategoryId = WithRegistered<'categories', vocabulary.CategoryId>;
/** Id of a category of data subjects of the vocabulary, or of an own one that {@link Register} names. */
export type DataSubjectId = WithRegistered<'dataSubjects', vocabulary.DataSubjectId>;
/** Id of a purpose of the vocabulary, or of an own one that {@link Register} names. */
export type PurposeId = WithRegistered<'purposes', vocabulary.PurposeId>;
