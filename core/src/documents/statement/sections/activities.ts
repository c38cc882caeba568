import type { PhrasingContent, RootContent } from 'mdast';

import type { Activity } from '../../../model/register.js';

import { descriptionList, heading, paragraph } from '../../nodes.js';
import { activityName, activityNames } from '../activity-name.js';
import { describeData } from '../activity/data.js';
import { describeGround } from '../activity/ground.js';
import { describeProvision } from '../activity/provision.js';
import { describeReason } from '../activity/reason.js';
import { describeRecipients } from '../activity/recipients.js';
import { describeRetention } from '../activity/retention.js';
import { namePointers, recipientName } from '../recipient-name.js';
import { sharedRecipients } from '../shared-recipients.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** Each activity: what, why, on what ground, how long, who receives, and whether one must provide (Art. 13(1)(c)-(e), (2)(a), (e)). */
export function renderActivities(context: StatementContext): RootContent[] {
  if (context.activities.length === 0) return [];
  return [
    heading(2, context.language.plain('activities.heading'), { anchor: 'activities' }),
    ...lines(sharedSentences(context)),
    ...context.activities.flatMap((activity) => renderActivity(context, activity)),
  ];
}

function renderActivity(context: StatementContext, activity: Activity): RootContent[] {
  const label = (
    key: 'data' | 'ground' | 'provision' | 'recipients' | 'retention',
    details: readonly RootContent[],
  ): readonly (readonly [string, readonly RootContent[]])[] =>
    details.length === 0 ? [] : [[context.language.plain(`activity.label.${key}`), details]];

  return [
    heading(3, activityName(context, activity), { look: 'card', place: `activity.${activity.id}` }),
    ...lines(describeReason(context, activity)),
    descriptionList([
      ...label('data', describeData(context, activity)),
      ...label('ground', lines(describeGround(context, activity))),
      ...label('retention', describeRetention(context, activity)),
      ...label('recipients', lines(describeRecipients(context, activity))),
      ...label('provision', lines(describeProvision(context, activity))),
    ]),
  ];
}

/** Recipients of most activities, once. */
function sharedSentences(context: StatementContext): PhrasingContent[] {
  const { activities, language, register } = context;
  return sharedRecipients(activities).flatMap(({ id, except }): PhrasingContent[] => {
    const recipient = register.recipients.find((candidate) => candidate.id === id);
    if (recipient === undefined) return [];
    const from = [
      ...namePointers(id),
      ...activities
        .filter((activity) => !except.includes(activity))
        .map((activity) => inActivity(activity, 'recipients', id)),
      ...except.map((activity) => inActivity(activity, 'name')),
    ];
    const recipients = language.richList([[recipientName(context, recipient)]]);
    return except.length === 0
      ? [context.say('recipients.all', from, { count: 1, recipients })]
      : [context.say('recipients.allBut', from, { count: 1, recipients, activities: activityNames(context, except) })];
  });
}

function lines(sentences: readonly PhrasingContent[]): readonly RootContent[] {
  return sentences.length === 0 ? [] : [paragraph(sentences)];
}
