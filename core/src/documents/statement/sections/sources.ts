import type { PhrasingContent, RootContent } from 'mdast';

import type { DataSource } from '../../../declarations/index.js';
import type { Activity, DataUse } from '../../../model/register.js';

import { unique } from '../../../model/ordering.js';
import { effectiveTerms } from '../../../model/terms.js';
import { heading, list } from '../../nodes.js';
import { namePointers, recipientName } from '../recipient-name.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** A longer list is told by groups (style.md 2). */
const mostItems = 7;

interface SourcedUse {
  readonly activity: Activity;
  readonly use: DataUse;
  readonly source: DataSource;
}

/** Where the data come from: the person, their behaviour, our own conclusions, others (Art. 14(2)(f)). */
export function renderSources(context: StatementContext): RootContent[] {
  const uses = context.activities.flatMap((activity) =>
    activity.data.flatMap((use): readonly SourcedUse[] => {
      const { source } = effectiveTerms(activity, use);
      return source === undefined ? [] : [{ activity, use, source }];
    }),
  );
  const lines = [
    ...fromPerson(
      context,
      uses.filter(({ source }) => source === 'dataSubject'),
    ),
    ...(['observed', 'inferred'] as const).flatMap((kind) => {
      const found = uses.filter(({ source }) => source === kind);
      return found.length === 0
        ? []
        : [[context.say(`sources.${kind}`, pointersTo(found), { data: shortly(context, found) })]];
    }),
    ...fromOthers(context, uses),
  ];
  if (lines.length === 0) return [];
  return [heading(2, context.language.plain('sources.heading'), { anchor: 'sources' }), list(lines)];
}

function fromPerson(context: StatementContext, uses: readonly SourcedUse[]): PhrasingContent[][] {
  if (uses.length === 0) return [];
  const activities = unique(uses.map(({ activity }) => activity));
  const channels = unique(activities.flatMap((activity) => activity.channels));
  const from = [...pointersTo(uses), ...activities.map((activity) => inActivity(activity, 'channels'))];
  if (channels.length === 0) return [[context.say('sources.dataSubjectAnyhow', from)]];
  const ways = channels.map((channel) => context.language.plain(`collect.${channel as 'website'}`));
  return [[context.say('sources.dataSubject', from, { channels: context.language.list(ways, 'or') })]];
}

function fromOthers(context: StatementContext, uses: readonly SourcedUse[]): PhrasingContent[][] {
  const groups = new Map<string, { source: Exclude<DataSource, string>; uses: SourcedUse[] }>();
  for (const use of uses) {
    if (typeof use.source === 'string') continue;
    const key = JSON.stringify(use.source);
    const group = groups.get(key) ?? { source: use.source, uses: [] };
    group.uses.push(use);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ source, uses: found }) => {
    const named = typeof source.from === 'string' ? namePointers(source.from) : [];
    const from = [...pointersTo(found), ...named];
    const sentences: PhrasingContent[] = [
      context.say('sources.from', from, {
        data: categoriesOf(context, found),
        source: sourceName(context, source, from[0] ?? ''),
      }),
    ];
    if (source.publiclyAvailable !== undefined) {
      sentences.push(context.say(source.publiclyAvailable ? 'sources.public' : 'sources.notPublic', from));
    }
    return sentences;
  });
}

function sourceName(context: StatementContext, source: Exclude<DataSource, string>, at: string): PhrasingContent {
  const { from } = source;
  if (typeof from === 'object') return context.ownPhrase(from, at);
  const recipient = context.register.recipients.find(({ id }) => id === from);
  return recipient === undefined
    ? context.missing('AN08', at, 'placeholder.recipientName', { id: from })
    : recipientName(context, recipient);
}

/** What we record ourselves stands with each activity, so that a long list may be told by groups. */
function shortly(context: StatementContext, uses: readonly SourcedUse[]): string {
  const ids = uses.map(({ use }) => use.category);
  return context.words.count(ids) > mostItems ? context.words.groups(ids) : context.words.categories(ids);
}

function categoriesOf(context: StatementContext, uses: readonly SourcedUse[]): string {
  return context.words.categories(uses.map(({ use }) => use.category));
}

/** The declarations of the source, and the data of which it is told. */
function pointersTo(uses: readonly SourcedUse[]): readonly string[] {
  return unique(
    uses.flatMap(({ activity, use }) => {
      const data = inActivity(activity, 'data', use.category);
      return use.overrides.source === undefined ? [inActivity(activity, 'source'), data] : [`${data}/source`, data];
    }),
  );
}
