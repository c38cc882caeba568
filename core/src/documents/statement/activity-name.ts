import type { PhrasingContent } from 'mdast';

import { unassignedActivity } from '../../model/data-uses.js';
import type { Activity } from '../../model/register.js';
import { inActivity, type StatementContext } from './statement-context.js';

/** Name of an activity as a heading. */
export function activityName(context: StatementContext, activity: Activity): PhrasingContent {
  if (activity.id === unassignedActivity)
    return { type: 'text', value: context.language.plain('activity.toBeAssigned') };
  const name = context.language.own(activity.name);
  return name === undefined
    ? context.missing('S22', inActivity(activity, 'name'), 'placeholder.activityName', { id: activity.id })
    : { type: 'text', value: name };
}

/** Names of activities inside a sentence, joined by "and". */
export function activityNames(context: StatementContext, activities: readonly Activity[]): PhrasingContent[] {
  return context.language.richList(activities.map((activity) => [inSentence(activityName(context, activity))]));
}

/** A heading's capital goes inside a sentence, unless the word is an abbreviation or a name with more capitals. */
function inSentence(name: PhrasingContent): PhrasingContent {
  if (name.type !== 'text') return name;
  return /^\p{Lu}\p{Ll}/u.test(name.value)
    ? { type: 'text', value: name.value.charAt(0).toLowerCase() + name.value.slice(1) }
    : name;
}
