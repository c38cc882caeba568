import { pointer } from '@verklaar/core';

import type { Describing } from './describing.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { item, lines, openPoints, saidOf } from './describing.js';

/** A recipient as the register has it, with what it was seen to get. */
export function describeRecipient(context: Describing, id: string): string | undefined {
  const { speech, state, words } = context;
  const { t } = speech;
  const recipient = state.register.recipients.find((one) => one.id === id);
  if (recipient === undefined) return undefined;
  const at = pointer('recipients', id);
  const receiving = state.register.activities.filter((activity) =>
    activity.recipients.some((link) => link.recipient === id),
  );
  const { agreement, country, kind, observed, role, transfers = [] } = recipient;
  return lines([
    `**${plainMarkdown(words.recipient(id))}** · ${codeMarkdown(id)} · ${t('recipient')}`,
    ...(recipient.declared ? [] : [t('Named here, declared nowhere.')]),
    [
      item(t('Role'), role === undefined ? [t('not declared')] : [words.recipientRole(role)]),
      item(t('Kind'), kind === undefined ? [] : [words.recipientKind(kind)]),
      item(t('Country'), country === undefined ? [t('not declared')] : [words.country(country)]),
      item(
        t('Transfers'),
        transfers.map((transfer) => words.country(transfer.country)),
      ),
      item(t('Processing agreement'), agreement === undefined ? [] : [agreement.reference]),
      item(
        t('In'),
        receiving.map((activity) => words.activity(activity.id)),
      ),
      item(
        t('Seen to receive'),
        (observed?.categories ?? []).map(({ category }) => words.category(category)),
      ),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...saidOf(context, [`${at}/name`]),
    ...openPoints(context, at),
  ]);
}
