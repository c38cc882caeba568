import type { PhrasingContent } from 'mdast';

import type { Activity } from '../../model/register.js';

import { unassignedActivity } from '../../model/data-uses.js';
import { inActivity, type StatementContext } from './statement-context.js';

/** Name of an activity as a heading. */
export function activityName(context: StatementContext, activity: Activity): PhrasingContent {
  if (activity.id === unassignedActivity)
    return { type: 'text', value: context.language.plain('activity.toBeAssigned') };
  const name = context.language.own(activity.name);
  if (name !== undefined) return { type: 'text', value: name };
  // A name in another language is a lack of this language; no name at all is a lack of the purpose (Art. 13(1)(c)).
  const finding = activity.name === undefined ? 'S22' : 'S02';
  return context.missing(finding, inActivity(activity, 'name'), 'placeholder.activityName', { id: activity.id });
}

/** Names of activities inside a sentence, joined by "and". */
export function activityNames(context: StatementContext, activities: readonly Activity[]): PhrasingContent[] {
  return context.language.richList(
    activities.map((activity): PhrasingContent[] => {
      const name = activityName(context, activity);
      return name.type === 'text' ? [{ type: 'text', value: context.language.nameInSentence(name.value) }] : [name];
    }),
  );
}
