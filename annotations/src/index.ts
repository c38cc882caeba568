export { activity } from './activity.js';
export type { ActivityOptions, AutomatedDecision, DataOptions, Marketing } from './activity.js';
export type { CheckRetention } from './check-retention.js';
export { collectionPoint } from './collection-point.js';
export type { CollectionPointOptions } from './collection-point.js';
export { DataSubject } from './data-subject.js';
export type { Declared } from './declared.js';
export type { ClassOrMemberDecorator, FieldDecorator, OwnerDecorator } from './decorator.js';
export { hash } from './hash.js';
export type { DigestKey } from './keyed-digest.js';
export { mask } from './mask.js';
export type { MaskOptions } from './mask.js';
export { NotPersonalData } from './not-personal-data.js';
export { PersonalData } from './personal-data.js';
export { personalDataOf } from './personal-data-of.js';
export type { MarksRecord, PersonalDataRecord } from './personal-data-of.js';
export { PersonalFields } from './personal-fields.js';
export type { FieldEntry, FieldsDecorator } from './personal-fields.js';
export type { Personal } from './personal.js';
export { ProcessedFor } from './processed-for.js';
export { pseudonymise } from './pseudonymise.js';
export type { Pseudonymised } from './pseudonymised.js';
export { recipient } from './recipient.js';
export type { RecipientOptions, Transfer } from './recipient.js';
export { redact } from './redact.js';
export type { RedactOptions } from './redact.js';
export type { Redacted } from './redacted.js';
export type {
  Activity,
  ActivityRef,
  Category,
  CategoryRef,
  DataSubjectRef,
  DataSubjectTerm,
  Purpose,
  PurposeRef,
  Recipient,
  RecipientRef,
} from './references.js';
// With a star, so that a project can augment `Register`: a named re-export cannot be augmented.
export * from './register.js';
export { rightsRoute } from './rights-route.js';
export type { RightsRouteOptions } from './rights-route.js';
export type { SchemaMetadata } from './schema-metadata.js';
export { SharedWith } from './shared-with.js';
export { terminalAccess } from './terminal-access.js';
export type { TerminalAccess, TerminalAccessOptions } from './terminal-access.js';
export { category, dataSubject, event, purpose, state } from './terms.js';
export type { TermOptions } from './terms.js';
export type { LocalText } from './text.js';
export type {
  ActivityUse,
  DataSource,
  FieldOptions,
  FieldUse,
  LawReference,
  Provision,
  RecipientUse,
  UseTerms,
} from './use-terms.js';
