/** What each change says it does, in English, without a full stop; `{name}` is a value. */
export const fixTitles = {
  addActivity: 'Assign to "{activity}"',
  addActivityOther: 'Assign to an activity …',
  addActivityToClass: 'Assign everything in {owner} to "{activity}"',
  addArt9Condition: 'Add the condition of Art. 9(2) …',
  addCategory: 'Declare {recipient} for {categories} too',
  addLegalBasis: 'Add the legal basis …',
  addRetention: 'Add the retention …',
  correctTerm: 'Change to `{text}`',
  correctTerms: 'Correct all {count} misspelt terms of this file',
  declareRecipient: 'Declare {name} as a recipient in this file, and complete the declaration',
  declareRecipientIn: 'Declare {name} as a recipient in {file}, and complete the declaration',
  dropArgument: 'Leave out this argument',
  dropProperty: 'Leave out {names}',
  dropSuppression: 'Remove this comment: it ignores nothing',
  dropSuppressions: 'Remove all comments of this file that ignore nothing',
  giveReason: 'Say why it is not personal …',
  ignoreFinding: 'Ignore {id} here, with a reason …',
  markNotPersonal: 'Mark as not personal, with a reason …',
  markPersonal: 'Mark as `{category}`',
  markPersonalAll: 'Mark all {count} proposed fields of this file',
  markPersonalOther: 'Mark as another category …',
  redact: 'Wrap in `redact(...)`',
  redactAll: 'Wrap all {count} in this file in `redact(...)`',
  replaceSetting: 'Write `{text}`',
} as const;

export type FixTitleId = keyof typeof fixTitles;
