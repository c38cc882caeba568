import type { AutomatedDecision } from '../../../declarations/index.js';
import type { Activity } from '../../../model/register.js';
import type { Inline } from '../../nodes.js';
import type { RegisterContext } from '../register-context.js';

import { pointer } from '../../../model/pointer.js';
import { restsOn } from '../../../model/terms.js';
import { defineColumns, line, type Line } from '../column.js';
import { joinParts } from '../register-context.js';

/** Decisions, marketing and rights: columns 28, 29 and 31 of the register. */
export const rightsColumns = defineColumns([
  { label: 'register.field.automatedDecision', lines: decisionLines },
  {
    label: 'register.field.marketing',
    sheets: ['controller'],
    lines: ({ id, marketing }, context) => {
      if (marketing === undefined) return [];
      const { language } = context;
      const at = pointer('activities', id, 'marketing');
      const parts: Inline[] = [
        marketing.channels.map((channel) => language.plain(`register.channel.${channel}`)).join(', '),
      ];
      if (marketing.audience === 'customers') parts.push(language.plain('register.value.customersOnly'));
      if (marketing.optOut !== undefined) {
        parts.push(language.text('register.value.optOut', { how: context.own(marketing.optOut, at) }));
      }
      return [line(at, joinParts(parts))];
    },
  },
  {
    label: 'register.field.rights',
    sheets: ['controller'],
    lines: (activity, context) => [
      line(pointer('activities', activity.id, 'legalBasis'), context.labels('right', rightsOf(activity))),
    ],
  },
  {
    label: 'register.field.dpia',
    sheets: ['controller'],
    lines: ({ id, dpia }, context) => {
      if (dpia === undefined) return [];
      const { language } = context;
      const at = pointer('activities', id, 'dpia');
      const parts: Inline[] = [
        language.plain(dpia.required ? 'register.value.dpiaRequired' : 'register.value.dpiaNotRequired'),
      ];
      if (dpia.reference !== undefined) {
        parts.push(language.text('register.value.reference', { reference: dpia.reference }));
      }
      if (dpia.reason !== undefined) parts.push([context.own(dpia.reason, at)]);
      return [line(at, joinParts(parts))];
    },
  },
]);

function decisionLines({ id, automatedDecision, profiling }: Activity, context: RegisterContext): readonly Line[] {
  const { language } = context;
  const lines: Line[] = [];
  const at = pointer('activities', id, 'automatedDecision');
  if (automatedDecision === 'none') lines.push(line(at, language.plain('register.value.noAutomated')));
  else if (automatedDecision !== undefined) lines.push(...decisionParts(automatedDecision, at, context));
  if (profiling !== undefined) {
    const place = pointer('activities', id, 'profiling');
    lines.push(line(place, language.text('register.value.profiling', { profiling: context.own(profiling, place) })));
  }
  return lines;
}

function decisionParts(decision: AutomatedDecision, at: string, context: RegisterContext): readonly Line[] {
  const { language } = context;
  const told = (['logic', 'significance', 'consequences', 'humanReview'] as const).map((part) => {
    const words = decision[part];
    const place = `${at}/${part}`;
    const finding = part === 'humanReview' ? 'AD02' : 'AD01';
    const text =
      words === undefined
        ? context.missing(
            'register.field.automatedDecision',
            part === 'humanReview' ? '22(3)' : '13(2)(f)',
            finding,
            place,
          )
        : context.own(words, place);
    return line(place, language.text(`register.value.${part}`, { text }));
  });
  if (decision.ground === undefined) return told;
  const ground = language.plain(`register.ground.${decision.ground}`);
  return [...told, line(`${at}/ground`, language.text('register.value.ground', { ground }))];
}

/** The rights that the law attaches to an activity by its legal bases (Art. 7(3), 15-22). */
export function rightsOf(activity: Activity): readonly string[] {
  const marketing = activity.marketing !== undefined || activity.purposes.includes('directMarketing');
  return [
    'access',
    'rectification',
    'erasure',
    'restriction',
    ...(restsOn(activity, 'consent', 'contract', 'precontract') ? ['portability'] : []),
    ...(marketing || restsOn(activity, 'legitimateInterests', 'publicTask') ? ['objection'] : []),
    ...(restsOn(activity, 'consent') ? ['withdraw'] : []),
    ...(activity.automatedDecision !== undefined && activity.automatedDecision !== 'none' ? ['noAutomated'] : []),
  ];
}
