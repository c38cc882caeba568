import type { PhrasingContent, RootContent } from 'mdast';

import type { Activity } from '../../model/register.js';

import { heading, table, type Inline } from '../nodes.js';
import { transfersOf } from './columns/sharing-columns.js';
import { activityName, recipientName } from './names.js';
import { joinParts, type RegisterContext } from './register-context.js';
import { retentionWords } from './retention-words.js';
import { groupTerm } from './terms.js';

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
    orNothing(security(activity, context)),
  ];
}

function nameAndPurpose(activity: Activity, context: RegisterContext): PhrasingContent[] {
  const purposes = activity.purposes.map((purpose) => context.running('purpose', purpose)).join(', ');
  const name = activityName(activity, context);
  return purposes === '' ? [name] : [name, { type: 'text', value: ` (${purposes})` }];
}

/** The different retentions of an activity; the categories they hold for, and what lacks, stand in its entry. */
function retentions(activity: Activity, context: RegisterContext): Inline {
  const declared = groupTerm(activity, 'retention').flatMap(({ value }) =>
    value === undefined ? [] : [retentionWords(value, context)],
  );
  return declared.length === 0 ? context.language.plain('register.value.nothing') : joinParts(declared);
}

/** The measures of the organisation hold for all and stand above; here is what an activity adds. */
function security(activity: Activity, context: RegisterContext): string {
  const { language, register } = context;
  const general = register.security.measures.length > 0 ? language.plain('register.value.generalMeasures') : '';
  const own = context.labels('measure', activity.measures);
  return [general, own].filter((part) => part !== '').join('; ');
}
