/** What each suggestion says it does. */
export const suggestionMessages = {
  redact: 'Wrap in `redact(...)`.',
  dropArgument: 'Leave out this argument.',
  dropProperty: 'Leave out {{names}}.',
  declareRecipient: 'Declare {{name}} as a recipient in this file, and complete the declaration.',
  replaceSetting: 'Write `{{text}}`.',
  markPersonal: 'Mark as `{{category}}`.',
} as const;

export type SuggestionId = keyof typeof suggestionMessages;
