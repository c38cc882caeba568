import type { CategoryId, DataSubjectId } from '../vocabulary/ids.js';
import type { UseTerms } from './activity.js';

/** One use of a field by an activity, with terms of its own. */
export interface FieldUse extends UseTerms {
  /** Id of the activity. */
  readonly activity: string;
}

/** What an annotation says of one field, whichever form it was written in. Both forms of the decorator end here. */
export interface FieldDeclaration extends UseTerms {
  readonly category: CategoryId;
  /** Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply. */
  readonly for?: readonly (string | FieldUse)[];
  readonly dataSubjects?: readonly DataSubjectId[];
  /** The person is a child, whatever the category (legal.md 3.4 `child.any`). */
  readonly child?: boolean;
}

/** Defaults that a class, an interface, or a property that embeds a value object gives to the fields below it. */
export interface OwnerDeclaration {
  readonly processedFor?: readonly (string | FieldUse)[];
  readonly dataSubjects?: readonly DataSubjectId[];
}
