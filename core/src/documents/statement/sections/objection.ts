import type { PhrasingContent, RootContent } from 'mdast';

import type { Activity } from '../../../model/register.js';

import { pointer } from '../../../model/pointer.js';
import { restsOn } from '../../../model/terms.js';
import { heading, list, paragraph, sentence } from '../../nodes.js';
import { activityNames } from '../activity-name.js';
import { shortestChannel } from '../channels.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** More activities than this are a list, not a sentence. */
const mostInLine = 4;

/** The right to object, apart from all other information and near the top (Art. 21(1)-(4)). */
export function renderObjection(context: StatementContext): RootContent[] {
  const weighed = context.activities.filter((activity) => restsOn(activity, 'legitimateInterests', 'publicTask'));
  const marketing = context.activities.filter(
    (activity) => activity.purposes.includes('directMarketing') || activity.marketing !== undefined,
  );
  if (weighed.length === 0 && marketing.length === 0) return [];

  const general: readonly RootContent[] =
    weighed.length === 0
      ? []
      : [
          ...against(context, 'objection.interests', 'legitimateInterests'),
          ...against(context, 'objection.publicTask', 'publicTask'),
          paragraph([
            context.say(
              'objection.result',
              weighed.map((activity) => inActivity(activity, 'legalBasis')),
            ),
            ...balancing(context, weighed),
          ]),
        ];
  const advertising: PhrasingContent[] =
    marketing.length === 0
      ? []
      : [
          context.say(
            'objection.marketing',
            marketing.map((activity) => inActivity(activity, 'purposes')),
          ),
          ...waysToStop(context, marketing),
        ];
  const channels = shortestChannel(context.register.rights, context.controller, context.language) ?? [
    context.missing('S05', pointer('rights'), 'placeholder.rightsContact'),
  ];
  return [
    heading(2, context.language.plain('objection.heading'), { anchor: 'objection', look: 'objection' }),
    ...general,
    ...(advertising.length === 0 ? [] : [paragraph(advertising)]),
    paragraph(context.say('objection.how', pointer('rights'), { channels })),
  ];
}

/** How advertising stops, said once for activities in which it stops in the same way. */
function waysToStop(context: StatementContext, marketing: readonly Activity[]): PhrasingContent[] {
  const byWay = new Map<string, Activity[]>();
  for (const activity of marketing) {
    if (activity.marketing?.optOut === undefined) continue;
    const way = context.language.own(activity.marketing.optOut) ?? activity.id;
    byWay.set(way, [...(byWay.get(way) ?? []), activity]);
  }
  return [...byWay.values()].flatMap((activities): PhrasingContent[] => {
    const [first] = activities;
    if (first?.marketing?.optOut === undefined) return [];
    const from = activities.flatMap((activity) => [inActivity(activity, 'marketing'), inActivity(activity, 'name')]);
    const how = context.ownPhrase(first.marketing.optOut, inActivity(first, 'marketing'));
    if (activities.length > 1 && activities.length === marketing.length) {
      return [context.say('objection.marketingAll', from, { how })];
    }
    const names = activities.map((activity) =>
      context.language.text('objection.named', { activity: activityNames(context, [activity]) }),
    );
    return [context.say('objection.marketingHow', from, { activity: context.language.richList(names), how })];
  });
}

function against(
  context: StatementContext,
  key: 'objection.interests' | 'objection.publicTask',
  basis: string,
): RootContent[] {
  const activities = context.activities.filter((activity) => restsOn(activity, basis));
  if (activities.length === 0) return [];
  const from = activities.map((activity) => inActivity(activity, 'legalBasis'));
  if (activities.length <= mostInLine) {
    const names = activities.map((activity) => inActivity(activity, 'name'));
    return [paragraph(context.say(key, [...from, ...names], { activities: activityNames(context, activities) }))];
  }
  return [
    paragraph(context.say(`${key}List`, from)),
    list(
      activities.map((activity) =>
        sentence(
          `${key}List`,
          [inActivity(activity, 'legalBasis'), inActivity(activity, 'name')],
          activityNames(context, [activity]),
        ),
      ),
    ),
  ];
}

/** Only when an assessment is declared for each of them. */
function balancing(context: StatementContext, weighed: readonly Activity[]): PhrasingContent[] {
  const interests = weighed.filter((activity) => activity.legalBasis === 'legitimateInterests');
  if (interests.length === 0 || interests.some((activity) => activity.balancingAssessment === undefined)) return [];
  const from = interests.flatMap((activity) => [
    inActivity(activity, 'balancingAssessment'),
    inActivity(activity, 'legalBasis'),
  ]);
  return [context.say('objection.balancing', from)];
}
