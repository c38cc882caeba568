import type { RootContent } from 'mdast';

import type { Activity, DataUse } from '../../../model/register.js';

import { unique } from '../../../model/ordering.js';
import { list, paragraph } from '../../nodes.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** A longer list is told by groups (style.md 2). */
const mostItems = 7;

/** Which data, about whom (Art. 13 good practice, 14(1)(d) duty). */
export function describeData(context: StatementContext, activity: Activity): RootContent[] {
  const at = inActivity(activity, 'data');
  if (activity.data.length === 0) {
    const persons =
      activity.dataSubjects.length > 0
        ? []
        : [context.missing('S27', inActivity(activity, 'dataSubjects'), 'placeholder.subjects')];
    return [paragraph([context.missing('S27', at, 'placeholder.data'), ...persons])];
  }
  return [
    ...bySubjects(activity).flatMap((uses) => describeUses(context, activity, uses)),
    ...describeChildren(context, activity),
    ...describeNotCollected(context, activity),
  ];
}

/** Uses about the same persons, those with most data first; what a wider circle is told of is not told again for a part of it. */
function bySubjects(activity: Activity): readonly (readonly DataUse[])[] {
  const groups = new Map<string, DataUse[]>();
  for (const use of activity.data) {
    if (activity.data.some((other) => covers(other, use))) continue;
    const key = use.dataSubjects.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].sort((first, second) => second.length - first.length);
}

/** The same category about these persons and more. */
function covers(wider: DataUse, use: DataUse): boolean {
  return (
    wider.category === use.category &&
    wider.dataSubjects.length > use.dataSubjects.length &&
    use.dataSubjects.length > 0 &&
    use.dataSubjects.every((subject) => wider.dataSubjects.includes(subject))
  );
}

function describeUses(context: StatementContext, activity: Activity, uses: readonly DataUse[]): RootContent[] {
  const { words } = context;
  const ids = uses.map((use) => use.category);
  const from = unique([...pointersTo(activity, uses), inActivity(activity, 'dataSubjects')]);
  const persons = uses[0]?.dataSubjects ?? [];
  const subjects =
    persons.length === 0
      ? context.missing('S27', inActivity(activity, 'dataSubjects'), 'placeholder.subjects')
      : words.dataSubjects(persons);
  if (words.count(ids) <= mostItems) {
    return [paragraph(context.say('activity.data', from, { subjects, data: words.categories(ids) }))];
  }
  return [
    paragraph(context.say('activity.dataGrouped', from, { subjects })),
    list(
      words.grouped(ids).map(({ group, members, ids: inGroup }) =>
        context.say(
          'activity.group',
          pointersTo(
            activity,
            uses.filter((use) => inGroup.includes(use.category)),
          ),
          {
            group,
            data: members,
          },
        ),
      ),
    ),
  ];
}

function describeChildren(context: StatementContext, activity: Activity): RootContent[] {
  const uses = activity.data.filter((use) => use.child === true);
  if (uses.length === 0) return [];
  const data = context.words.categories(uses.map((use) => use.category));
  return [paragraph(context.say('activity.child', pointersTo(activity, uses), { data }))];
}

function describeNotCollected(context: StatementContext, activity: Activity): RootContent[] {
  if (activity.notCollected.length === 0) return [];
  const data = context.words.categories(activity.notCollected);
  return [paragraph(context.say('activity.notCollected', inActivity(activity, 'notCollected'), { data }))];
}

function pointersTo(activity: Activity, uses: readonly DataUse[]): readonly string[] {
  return unique(uses.map((use) => inActivity(activity, 'data', use.category)));
}
