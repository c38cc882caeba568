import type { Activity } from '../../../model/register.js';
import type { RegisterContext } from '../register-context.js';

import { pointer } from '../../../model/pointer.js';
import { isSpecialCategory } from '../../../vocabulary/index.js';
import { defineColumns, line, type Line } from '../column.js';
import { retentionWords } from '../retention-words.js';
import { forCategories, groupTerm } from '../terms.js';

/** How long, how safe, where and by whom: columns 24 to 27 and 30 of the register. */
export const keepingColumns = defineColumns([
  { label: 'register.field.retention', sheets: ['controller'], mandatory: ['controller'], lines: retentionLines },
  { label: 'register.field.security', mandatory: ['controller', 'processor'], lines: securityLines },
  {
    label: 'register.field.systems',
    lines: ({ id, systems }) => systems.map((system) => line(pointer('activities', id, 'systems'), system)),
  },
  {
    label: 'register.field.terminalAccess',
    sheets: ['controller'],
    lines: ({ id }, context) =>
      context.accessOf(id).map(({ key }) => line(pointer('terminalAccess', key), { type: 'inlineCode', value: key })),
  },
  {
    label: 'register.field.accessPersons',
    mandatory: ['controller', 'processor'],
    mandatoryIn: 'BE',
    lines: (activity, context) => {
      const at = pointer('activities', activity.id, 'accessPersons');
      if (activity.accessPersons !== undefined) return [line(at, context.own(activity.accessPersons, at))];
      return needsAccessList(activity, context)
        ? [line(at, context.missing('register.missing.accessPersons', '9', 'SP06', at))]
        : [];
    },
  },
]);

function retentionLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const lines = groupTerm(activity, 'retention').map((group) => {
    const [at = ''] = group.from;
    return group.value === undefined
      ? line(group.from, context.missing('register.field.retention', '30(1)(f)', 'RT01', at))
      : line(group.from, forCategories(group, retentionWords(group.value, context), context));
  });
  if (activity.retentionReason === undefined) return lines;
  const at = pointer('activities', activity.id, 'retentionReason');
  const reason = context.own(activity.retentionReason, at);
  return [...lines, line(at, context.language.text('register.value.retentionReason', { reason }))];
}

/** The organisation's measures hold for every activity; those of the activity come on top. */
function securityLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const own = pointer('activities', activity.id, 'measures');
  const general = context.register.security.measures;
  const measures = context.labels('measure', [...general, ...activity.measures]);
  if (measures === '') return [line(own, context.missing('register.field.security', '30(1)(g)', 'RG04', own))];
  return [line([...(general.length > 0 ? ['/security/measures'] : []), own], measures)];
}

/** Belgium asks who has access to genetic, biometric, health and criminal data (WVP Art. 9, 10 § 2). */
function needsAccessList(activity: Activity, context: RegisterContext): boolean {
  const belgian = activity.controllers.some((id) => context.organisation(id)?.address?.country === 'BE');
  const own = context.register.terms;
  return belgian && activity.data.some((use) => isSpecialCategory(use.category, own));
}
