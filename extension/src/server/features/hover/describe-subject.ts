import type { ProjectState } from '../../analysis/project-session.js';
import type { Subject } from '../../symbols/mentions.js';
import type { Describing } from './describing.js';

import { wordsFor } from '../../words/words-for.js';
import { describeActivity } from './describe-activity.js';
import { describeCategory, describeField, describeOwner } from './describe-field.js';
import { describeRecipient } from './describe-recipient.js';

/**
 * What is known of a thing, in Markdown; `undefined`: nothing. Whatever the project says in it is escaped.
 *
 * @param options.isBrief - Leaves out what statements say of it, for which they have to be rendered.
 * @param options.isNamed - A category has been named already, with its words.
 */
export function describeSubject(
  speech: Describing['speech'],
  state: ProjectState,
  subject: Subject,
  { isBrief = false, isNamed = false }: { readonly isBrief?: boolean; readonly isNamed?: boolean } = {},
): string | undefined {
  const words = wordsFor(state.register, speech.language);
  const context: Describing = { speech, state, words, isBrief };
  switch (subject.kind) {
    case 'activity':
      return describeActivity(context, subject.id);
    case 'category':
      return describeCategory(context, subject.id, isNamed);
    case 'recipient':
      return describeRecipient(context, subject.id);
    case 'field':
      return describeField(context, subject.owner, subject.name);
    case 'owner':
      return describeOwner(context, subject.owner);
  }
}
