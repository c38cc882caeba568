import type { FieldEntry } from './personal-fields.js';
import type { CategoryRef, DataSubjectRef } from './references.js';
import type { ActivityUse, FieldOptions } from './use-terms.js';

/**
 * What the metadata of a schema may say about personal data: `z.string().meta({ personalData: 'contact.email' })`. Libraries
 * that let a project extend the type of their metadata check it then:
 *
 * ```ts
 * declare module 'zod' {
 *   interface GlobalMeta extends SchemaMetadata {}
 * }
 * ```
 */
export interface SchemaMetadata {
  /** Of a field: the forms of `PersonalData`, or its options with the category among them. */
  readonly personalData?: Exclude<FieldEntry, { readonly notPersonal: string }> | SchemaField;
  /** Of a field: reviewed, not personal, for this reason. */
  readonly notPersonalData?: string;
  /** Of an object: the activities that use its fields. */
  readonly processedFor?: ActivityUse | readonly ActivityUse[];
  /** Of an object: whom its fields are about. */
  readonly dataSubjects?: DataSubjectRef | readonly DataSubjectRef[];
}

interface SchemaField extends FieldOptions {
  readonly category: CategoryRef;
}
