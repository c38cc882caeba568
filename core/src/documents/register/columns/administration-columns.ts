import type { Evidence } from '../../../facts/index.js';
import type { Activity } from '../../../model/register.js';
import type { Inline } from '../../nodes.js';

import { sortBy } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { defineColumns, line } from '../column.js';
import { findingTitle } from '../finding-text.js';
import { activityName } from '../names.js';
import { joinParts, type RegisterContext } from '../register-context.js';

/** What the register keeps about the entry itself: columns 32 to 34. */
export const administrationColumns = defineColumns([
  {
    label: 'register.field.product',
    lines: ({ id, product }) => (product === undefined ? [] : [line(pointer('activities', id, 'product'), product)]),
  },
  {
    label: 'register.field.audiences',
    sheets: ['controller'],
    lines: ({ id, audiences }, context) =>
      audiences.length === 0
        ? []
        : [
            line(
              pointer('activities', id, 'audiences'),
              audiences.map((audience) => audienceName(audience, context)).join('; '),
            ),
          ],
  },
  {
    label: 'register.field.noticeExemption',
    sheets: ['controller'],
    lines: ({ id, noticeExemption }, { language }) => {
      if (noticeExemption === undefined) return [];
      const article = language.cite(noticeExemption.ref);
      const { reason } = noticeExemption;
      return [
        line(
          pointer('activities', id, 'noticeExemption'),
          reason === undefined ? article : language.text('register.value.exemption', { article, reason }),
        ),
      ];
    },
  },
  {
    label: 'register.field.status',
    lines: ({ id, status }, context) => {
      if (status === undefined) return [];
      const { language } = context;
      const replaced = status.replaces === undefined ? undefined : context.activity(status.replaces);
      const parts: Inline[] = [
        ...(status.start === undefined
          ? []
          : [language.text('register.value.start', { date: language.date(status.start) })]),
        ...(status.end === undefined ? [] : [language.text('register.value.end', { date: language.date(status.end) })]),
        ...(status.replaces === undefined
          ? []
          : [
              language.text('register.value.replaces', {
                name: replaced === undefined ? status.replaces : activityName(replaced, context),
              }),
            ]),
      ];
      return parts.length === 0 ? [] : [line(pointer('activities', id, 'status'), joinParts(parts))];
    },
  },
  {
    label: 'register.field.evidence',
    isOfTool: true,
    lines: (activity) =>
      evidenceOf(activity).map(({ file, symbol }) =>
        line(pointer('activities', activity.id, 'evidence'), { type: 'inlineCode', value: `${file}#${symbol}` }),
      ),
  },
  {
    label: 'register.field.openPoints',
    isOfTool: true,
    lines: ({ id }, context) =>
      context
        .findingsAbout(pointer('activities', id))
        .map((finding) => line(finding.subject, findingTitle(finding, context))),
  },
]);

const knownAudiences = ['public', 'staff', 'applicants', 'users'] as const;

/** An audience of the config: a usual one by its name, any other as it stands. */
export function audienceName(audience: string, { language }: RegisterContext): string {
  const known = knownAudiences.find((name) => name === audience);
  return known === undefined ? audience : language.plain(`register.audience.${known}`);
}

/** Where an activity and its data are declared: file and symbol, each once. */
function evidenceOf(activity: Activity): readonly Evidence[] {
  const all = [
    activity.evidence,
    ...activity.data.map((use) => use.evidence),
    ...activity.recipients.map((link) => link.evidence),
  ];
  const unique = new Map(all.flat().map((evidence) => [`${evidence.file}#${evidence.symbol}`, evidence]));
  return sortBy(
    unique.values(),
    ({ file }) => file,
    ({ symbol }) => symbol,
  );
}
