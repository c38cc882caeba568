import type { PhrasingContent, RootContent } from 'mdast';

import { pointer } from '../../model/pointer.js';
import type { Activity } from '../../model/register.js';
import { heading, table, type Inline } from '../nodes.js';
import { activityName, recipientName } from './names.js';
import { joinParts, type RegisterContext } from './register-context.js';
import { retentionWords } from './retention-words.js';
import { groupTerm } from './terms.js';
import { transfersOf } from './columns/sharing-columns.js';

/** All activities in one table of seven columns: what, whose, which, to whom, where, how long, how safe. */
export function renderOverview(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  if (register.activities.length === 0) return [];
  const head = (['activity', 'subjects', 'data', 'recipients', 'transfers', 'retention', 'security'] as const).map(
    (name) => language.plain(`register.overview.${name}`),
  );
  return [
    heading(2, language.plain('register.heading.overview'), { anchor: 'overview' }),
    table(
      language.plain('register.overview.caption'),
      head,
      register.activities.map((activity) => overviewRow(activity, context)),
    ),
  ];
}

function overviewRow(activity: Activity, context: RegisterContext): readonly Inline[] {
  const { language, register } = context;
  const nothing = language.plain('register.value.nothing');
  const orNothing = (text: string): Inline => (text === '' ? nothing : text);
  const transfers = transfersOf(activity, context).map(([, { country }]) => language.country(country) ?? country);
  const noTransfer = register.assertions.transfers === 'none' ? language.plain('register.value.noTransfers') : nothing;
  return [
    nameAndPurpose(activity, context),
    orNothing(context.labels('dataSubject', activity.dataSubjects)),
    orNothing(
      context.labels(
        'category',
        activity.data.map((use) => use.category),
      ),
    ),
    orNothing([...new Set(activity.recipients.map((link) => recipientName(link.recipient, context)))].join(', ')),
    transfers.length === 0 ? noTransfer : [...new Set(transfers)].join(', '),
    retentions(activity, context),
    orNothing(context.labels('measure', [...register.security.measures, ...activity.measures])),
  ];
}

function nameAndPurpose(activity: Activity, context: RegisterContext): PhrasingContent[] {
  const purposes = activity.purposes.map((purpose) => context.running('purpose', purpose)).join(', ');
  const name = activityName(activity, context);
  return purposes === '' ? [name] : [name, { type: 'text', value: ` (${purposes})` }];
}

/** The different retentions of an activity, without the categories: those stand in its entry. */
function retentions(activity: Activity, context: RegisterContext): PhrasingContent[] {
  const at = pointer('activities', activity.id, 'retention');
  return joinParts(
    groupTerm(activity, 'retention').map(({ value, from: [place = at] }) =>
      value === undefined
        ? [context.missing('register.field.retention', '30(1)(f)', 'RT01', place)]
        : retentionWords(value, context),
    ),
  );
}
