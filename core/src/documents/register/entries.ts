import type { RootContent } from 'mdast';

import type { Activity } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { descriptionList, heading } from '../nodes.js';
import { renderColumn, type Sheet } from './column.js';
import { columnsOf } from './columns.js';
import { activityName } from './names.js';

/** One entry for each activity: first those as controller (Art. 30(1)), then those as processor (Art. 30(2)). */
export function renderEntries(context: RegisterContext): RootContent[] {
  return [...renderSheet('controller', context), ...renderSheet('processor', context)];
}

function renderSheet(sheet: Sheet, context: RegisterContext): RootContent[] {
  const activities = context.register.activities.filter(
    ({ role }) => (role === 'processor') === (sheet === 'processor'),
  );
  if (activities.length === 0) return [];
  return [
    heading(2, context.language.plain(`register.heading.${sheet}`), { anchor: `as-${sheet}` }),
    ...activities.flatMap((activity) => renderEntry(activity, sheet, context)),
  ];
}

function renderEntry(activity: Activity, sheet: Sheet, context: RegisterContext): RootContent[] {
  const fields = columnsOf(sheet).flatMap((column) => {
    if (column.isHeading === true) return [];
    const content = renderColumn(column, activity, context);
    return content === undefined ? [] : [[context.language.plain(column.label), content] as const];
  });
  return [
    heading(3, activityName(activity, context), {
      anchor: `activity-${activity.id}`,
      look: 'card',
      place: `activity.${activity.id}`,
    }),
    descriptionList(fields),
  ];
}
