import { pointer } from '@verklaar/core';

import type { Describing } from './describing.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { item, lines, openPoints, saidOf } from './describing.js';

/** An activity as the register has it. */
export function describeActivity(context: Describing, id: string): string | undefined {
  const { speech, state, words } = context;
  const { t } = speech;
  const activity = state.register.activities.find((one) => one.id === id);
  if (activity === undefined) return undefined;
  const at = pointer('activities', id);
  const data = [...new Set(activity.data.map(({ category }) => words.category(category)))];
  return lines([
    `**${plainMarkdown(words.activity(id))}** · ${codeMarkdown(id)} · ${t('processing activity')}`,
    ...(activity.declared ? [] : [t('Named here, declared nowhere.')]),
    [
      item(t('Purpose'), activity.purposes.map(words.purpose)),
      item(t('Legal basis'), [words.legalBasis(activity.legalBasis) ?? t('not declared')]),
      item(t('Kept'), [words.retention(activity.retention) ?? t('not declared')]),
      item(t('Of'), activity.dataSubjects.map(words.dataSubject)),
      item(t('Data'), data),
      item(t('Received by'), [...new Set(activity.recipients.map(({ recipient }) => words.recipient(recipient)))]),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...saidOf(context, [`${at}/description`, `${at}/retention`]),
    ...openPoints(context, at),
  ]);
}
