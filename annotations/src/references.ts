import type { Declared } from './declared.js';
import type { ActivityId, CategoryId, DataSubjectId, PurposeId, RecipientId } from './register.js';

/** An activity declared with `activity()`. */
export type Activity<Id extends string = string> = Declared<'activity', Id>;
/** A recipient declared with `recipient()`. */
export type Recipient<Id extends string = string> = Declared<'recipient', Id>;
/** An own category declared with `category()`. */
export type Category<Id extends string = string> = Declared<'category', Id>;
/** An own category of data subjects declared with `dataSubject()`. */
export type DataSubjectTerm<Id extends string = string> = Declared<'dataSubject', Id>;
/** An own purpose declared with `purpose()`. */
export type Purpose<Id extends string = string> = Declared<'purpose', Id>;

/** An activity by value, by id, or by a thunk where imports form a cycle. */
export type ActivityRef = Activity | ActivityId | (() => Activity | ActivityId);
/** A recipient by value, by id, or by a thunk where imports form a cycle. */
export type RecipientRef = Recipient | RecipientId | (() => Recipient | RecipientId);
/** A category by id, or an own one by value. */
export type CategoryRef = Category | CategoryId;
/** A category of data subjects by id, or an own one by value. */
export type DataSubjectRef = DataSubjectTerm | DataSubjectId;
/** A purpose by id, or an own one by value. */
export type PurposeRef = Purpose | PurposeId;
