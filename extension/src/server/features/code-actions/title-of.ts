import type { Fix, FixTitleId } from '@verklaar/core';

import type { Server } from '../../feature.js';

type Say = (t: Server['t'], values: Fix['title']['params']) => string;

/** The titles of core, written out so that they can be translated. */
const titles: Readonly<Record<FixTitleId, Say>> = {
  addActivity: (t, values) => t('Assign to "{activity}"', values),
  addActivityOther: (t, values) => t('Assign to an activity …', values),
  addActivityToClass: (t, values) => t('Assign everything in {owner} to "{activity}"', values),
  addArt9Condition: (t, values) => t('Add the condition of Art. 9(2) …', values),
  addCategory: (t, values) => t('Declare {recipient} for {categories} too', values),
  addLegalBasis: (t, values) => t('Add the legal basis …', values),
  addRetention: (t, values) => t('Add the retention …', values),
  addTermToActivity: (t, values) => t('Add `{term}` to the activity "{activity}" …', values),
  allowActivity: (t, values) => t('Use {fields} for "{activity}" too', values),
  correctTerm: (t, values) => t('Change to `{text}`', values),
  correctTerms: (t, values) => t('Correct all {count} misspelt terms of this file', values),
  declareRecipient: (t, values) =>
    t('Declare {name} as a recipient in this file, and complete the declaration', values),
  declareRecipientIn: (t, values) => t('Declare {name} as a recipient in {file}, and complete the declaration', values),
  dropArgument: (t, values) => t('Leave out this argument', values),
  dropProperty: (t, values) => t('Leave out {names}', values),
  dropSuppression: (t, values) => t('Remove this comment: it ignores nothing', values),
  dropSuppressions: (t, values) => t('Remove all comments of this file that ignore nothing', values),
  giveReason: (t, values) => t('Say why it is not personal …', values),
  ignoreFinding: (t, values) => t('Ignore {id} here, with a reason …', values),
  markNotPersonal: (t, values) => t('Mark as not personal, with a reason …', values),
  markPersonal: (t, values) => t('Mark as `{category}`', values),
  markPersonalAll: (t, values) => t('Mark all {count} proposed fields of this file', values),
  markPersonalOther: (t, values) => t('Mark as another category …', values),
  redact: (t, values) => t('Wrap in `redact(...)`', values),
  redactAll: (t, values) => t('Wrap all {count} in this file in `redact(...)`', values),
  replaceSetting: (t, values) => t('Write `{text}`', values),
};

/** What a change does, in the language of the editor. */
export function titleOf({ t }: Pick<Server, 't'>, { title: { id, params } }: Fix): string {
  return titles[id](t, params);
}
