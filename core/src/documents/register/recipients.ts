import type { PhrasingContent, RootContent } from 'mdast';

import type { Recipient } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { heading, inline, paragraph, sentence, table, type Inline } from '../nodes.js';
import { agreementWords, safeguardWords, transfersOutside } from './columns/sharing-columns.js';
import { activityName, recipientName } from './names.js';
import { joinParts, type RegisterContext } from './register-context.js';

/** Recipients with role, country, agreement and transfers (Art. 28(3), 30(1)(d)-(e)). */
export function renderRecipients(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  if (register.recipients.length === 0) return [];
  const head = (['name', 'role', 'country', 'agreement', 'transfers', 'activities'] as const).map((name) =>
    language.plain(`register.recipients.${name}`),
  );
  return [
    heading(2, language.plain('register.heading.recipients'), { anchor: 'recipients' }),
    table(
      language.plain('register.recipients.caption'),
      head,
      register.recipients.map((recipient) => recipientRow(recipient, context)),
    ),
    ...register.recipients.flatMap((recipient) => renderArrangement(recipient, context)),
  ];
}

function recipientRow(recipient: Recipient, context: RegisterContext): readonly Inline[] {
  const { language } = context;
  const { id, role } = recipient;
  const transfers = transfersOutside(recipient);
  const at = (property: string): string => pointer('recipients', id, property);
  return [
    recipientName(id, context),
    joinParts([
      role === undefined
        ? [context.missing('register.recipients.role', '30(1)(d)', 'RC03', at('role'))]
        : context.label('recipientRole', role),
      ...purposeWords(recipient, context),
    ]),
    countryWords(recipient, context),
    role === 'processor' || role === 'subProcessor' || recipient.agreement !== undefined
      ? agreementWords(recipient, context)
      : '',
    transfers.length === 0
      ? language.plain('register.value.nothing')
      : joinParts(transfers.map((transfer) => safeguardWords(recipient, transfer, context))),
    activityNames(id, context),
  ];
}

/** What it gets the data for, else what sort of recipient it is. */
function purposeWords({ id, purpose, kind }: Recipient, context: RegisterContext): readonly Inline[] {
  if (typeof purpose === 'string') return [context.running('purpose', purpose)];
  if (purpose !== undefined) return [[context.own(purpose, pointer('recipients', id, 'purpose'))]];
  return kind === undefined ? [] : [context.running('recipientKind', kind)];
}

function countryWords({ country, processingCountries }: Recipient, { language }: RegisterContext): string {
  const codes = [...(country === undefined ? [] : [country]), ...(processingCountries ?? [])];
  if (codes.length === 0) return language.plain('register.value.nothing');
  return [...new Set(codes)].map((code) => language.country(code) ?? code).join(', ');
}

function activityNames(id: string, context: RegisterContext): PhrasingContent[] {
  const served = context.activitiesOf(id);
  if (served.length === 0) return inline(context.language.plain('register.value.nothing'));
  return joinParts(served.map((activity) => activityName(activity, context)));
}

/** The essence of an arrangement between joint controllers (Art. 26(2)). */
function renderArrangement(recipient: Recipient, context: RegisterContext): RootContent[] {
  if (recipient.role !== 'jointController') return [];
  const { language } = context;
  const at = (property: string): string => pointer('recipients', recipient.id, property);
  const words = language.text('register.recipients.arrangement', {
    recipient: recipientName(recipient.id, context),
    arrangement:
      recipient.arrangement === undefined
        ? context.missing('register.field.jointControllers', '26(2)', 'RC05', at('arrangement'))
        : context.own(recipient.arrangement, at('arrangement')),
    contact:
      recipient.contactPoint ?? context.missing('register.organisation.contact', '26(1)', 'RC05', at('contactPoint')),
  });
  return [paragraph(sentence('register.recipients.arrangement', [at('arrangement'), at('contactPoint')], words))];
}
