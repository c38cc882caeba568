import type { art9Conditions } from './art9-conditions.js';
import type { categories } from './categories.js';
import type { categoryGroups } from './category-groups.js';
import type { dataSubjects } from './data-subjects.js';
import type { events } from './events.js';
import type { legalBases } from './legal-bases.js';
import type { measures } from './measures.js';
import type { purposes } from './purposes.js';
import type { recipientKinds } from './recipient-kinds.js';
import type { recipientRoles } from './recipient-roles.js';
import type { rights } from './rights.js';
import type { states } from './states.js';
import type { transferMechanisms } from './transfer-mechanisms.js';

/** Any other id: an own term, or a mistake that a check reports. Keeps the known ids in completion lists. */
type Other = string & {};

export type KnownCategoryId = keyof typeof categories;
export type KnownCategoryGroupId = keyof typeof categoryGroups;
export type KnownDataSubjectId = keyof typeof dataSubjects;
export type KnownLegalBasisId = keyof typeof legalBases;
export type KnownPurposeId = keyof typeof purposes;
export type KnownMeasureId = keyof typeof measures;
export type KnownRecipientRole = keyof typeof recipientRoles;
export type KnownRecipientKind = keyof typeof recipientKinds;
export type KnownTransferMechanism = keyof typeof transferMechanisms;
export type KnownArt9Condition = keyof typeof art9Conditions;
export type KnownEventId = keyof typeof events;
export type KnownStateId = keyof typeof states;
export type KnownRightId = keyof typeof rights;

export type CategoryId = KnownCategoryId | Other;
export type DataSubjectId = KnownDataSubjectId | Other;
export type LegalBasisId = KnownLegalBasisId | Other;
export type PurposeId = KnownPurposeId | Other;
export type MeasureId = KnownMeasureId | Other;
export type RecipientRole = KnownRecipientRole | Other;
export type RecipientKind = KnownRecipientKind | Other;
export type TransferMechanism = KnownTransferMechanism | Other;
export type Art9Condition = KnownArt9Condition | Other;
export type EventId = KnownEventId | Other;
export type StateId = KnownStateId | Other;
