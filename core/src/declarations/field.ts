import type { CategoryId, DataSubjectId } from '../vocabulary/ids.js';
import type { UseTerms } from './activity.js';

/** One use of a field by an activity, with terms of its own. */
export interface FieldUse extends UseTerms {
  /** Id of the activity. */
  readonly activity: string;
}

/** What an annotation says of one field, whichever form it was written in. Both forms of the decorator end here. */
export interface FieldDeclaration extends UseTerms {
  /** Category of personal data (Art. 4(1), 14(1)(d), 30(1)(c)). */
  readonly category: CategoryId;
  /** Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply. */
  readonly for?: readonly (string | FieldUse)[];
  /** Whose data, when other than those of the activity (Art. 30(1)(c)). */
  readonly dataSubjects?: readonly DataSubjectId[];
  /** The person is a child, whatever the category (Art. 8). */
  readonly child?: boolean;
}

/** Defaults that a class, an interface, or a property that embeds a value object gives to the fields below it. */
export interface OwnerDeclaration {
  /** Activities that use its fields, where a field names none (Art. 30(1)). */
  readonly processedFor?: readonly (string | FieldUse)[];
  /** Whose data its fields are (Art. 30(1)(c)). */
  readonly dataSubjects?: readonly DataSubjectId[];
}
