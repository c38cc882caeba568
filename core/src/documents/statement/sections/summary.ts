import type { PhrasingContent, RootContent } from 'mdast';

import { toString } from 'mdast-util-to-string';

import { unique } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { restsOn } from '../../../model/terms.js';
import { heading, list } from '../../nodes.js';
import { activityNames } from '../activity-name.js';
import { shortestChannel } from '../channels.js';
import { namePointers, recipientName } from '../recipient-name.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** Names in a line of the summary; the rest stands below. */
const mostItems = 7;

/** Words of the names in a line: a sentence of twenty-five has room for its own (style.md 4). */
const mostWords = 16;

/** The answer in one screen: what is kept, why, who gets it, how to stop it; since when stands above. */
export function renderSummary(context: StatementContext): RootContent[] {
  const items = [what(context), why(context), who(context), stop(context)];
  return [
    heading(2, context.language.plain('summary.heading'), { anchor: 'summary', look: 'summary' }),
    list(items.filter((item) => item !== undefined)),
  ];
}

function what(context: StatementContext): PhrasingContent | undefined {
  const { activities, words } = context;
  const ids = activities.flatMap((activity) => activity.data.map((use) => use.category));
  if (ids.length === 0) return undefined;
  const groups = words.grouped(ids).map(({ running }): PhrasingContent[] => [{ type: 'text', value: running }]);
  const from = activities.flatMap((activity) => activity.data.map((use) => inActivity(activity, 'data', use.category)));
  return context.say('summary.what', unique(from), { groups: shortened(groups, context) });
}

function why(context: StatementContext): PhrasingContent | undefined {
  const { activities } = context;
  if (activities.length === 0) return undefined;
  const names = activities.map((activity) => activityNames(context, [activity]));
  return context.say(
    'summary.why',
    activities.map((activity) => inActivity(activity, 'name')),
    { activities: shortened(names, context) },
  );
}

function who(context: StatementContext): PhrasingContent | undefined {
  const { recipients } = context;
  const outside = recipients.filter((recipient) => recipient.role !== 'internal');
  if (outside.length === 0) return undefined;
  const names = outside.map((recipient) => [recipientName(context, recipient)]);
  return context.say(
    'summary.who',
    outside.flatMap((recipient) => namePointers(recipient.id)),
    { recipients: shortened(names, context) },
  );
}

function stop(context: StatementContext): PhrasingContent {
  const { controller, language, register } = context;
  const channels = shortestChannel(register.rights, controller, language) ?? [
    context.missing('S05', pointer('rights'), 'placeholder.rightsContact'),
  ];
  const consented = context.activities.filter((activity) => restsOn(activity, 'consent'));
  return context.say(
    consented.length === 0 ? 'summary.stop' : 'summary.stopConsent',
    [pointer('rights'), ...consented.map((activity) => inActivity(activity, 'legalBasis'))],
    { channels },
  );
}

/** The first names, as many as a sentence bears; the rest is counted and stands below. */
function shortened(items: readonly (readonly PhrasingContent[])[], { language }: StatementContext): PhrasingContent[] {
  if (items.length <= mostItems && wordsIn(items) <= mostWords) return language.richList(items);
  let count = Math.min(items.length - 1, mostItems - 1);
  while (count > 1 && wordsIn(items.slice(0, count)) > mostWords) count -= 1;
  const rest = language.text('summary.more', { count: items.length - count });
  return language.richList([...items.slice(0, count), rest]);
}

function wordsIn(items: readonly (readonly PhrasingContent[])[]): number {
  const texts = items.flat().map((node) => ('value' in node ? node.value : toString(node)));
  return texts.join(' ').split(/\s+/u).length;
}
