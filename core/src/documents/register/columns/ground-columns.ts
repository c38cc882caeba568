import type { PhrasingContent } from 'mdast';

import type { LocalText } from '../../../declarations/index.js';
import type { Activity, Terms } from '../../../model/register.js';
import type { RegisterContext } from '../register-context.js';

import { pointer } from '../../../model/pointer.js';
import { legalBases } from '../../../vocabulary/index.js';
import { inline, type Inline } from '../../nodes.js';
import { defineColumns, line, type Column, type Line } from '../column.js';
import { lawName } from '../names.js';
import { forCategories, groupTerm, restsOn } from '../terms.js';

/** Why, and on what ground: columns 10 to 13 of the register, with what consent needs. */
export const groundColumns = defineColumns([
  {
    label: 'register.field.purposes',
    sheets: ['controller'],
    mandatory: ['controller'],
    lines: ({ id, purposes }, context) => {
      const at = pointer('activities', id, 'purposes');
      if (purposes.length === 0) return [line(at, context.missing('register.field.purposes', '30(1)(b)', 'S22', at))];
      return purposes.map((purpose) => line(at, context.label('purpose', purpose)));
    },
  },
  { label: 'register.field.legalBasis', sheets: ['controller'], lines: basisLines },
  {
    label: 'register.field.lawRef',
    sheets: ['controller'],
    lines: (activity, context) => {
      if (activity.law === undefined && restsOn(activity, 'legalObligation', 'publicTask')) {
        const at = pointer('activities', activity.id, 'law');
        const told = groupTerm(activity, 'law').filter(({ value }) => value !== undefined);
        if (told.length === 0) return [line(at, context.missing('register.field.lawRef', '6(3)', 'LB06', at))];
      }
      return declaredLines(activity, 'law', (law, at) => lawName(law, at, context), context);
    },
  },
  {
    label: 'register.field.legitimateInterest',
    sheets: ['controller'],
    lines: (activity, context) => {
      const lines = [
        ...declaredLines(activity, 'interest', (interest, at) => interestOf(activity, interest, at, context), context),
      ];
      const at = pointer('activities', activity.id, 'interest');
      if (lines.length === 0 && restsOn(activity, 'legitimateInterests')) {
        lines.push(line(at, context.missing('register.field.legitimateInterest', '13(1)(d)', 'LB02', at)));
      }
      if (activity.balancingAssessment !== undefined) {
        const words = context.language.text('register.value.balancing', { reference: activity.balancingAssessment });
        lines.push(line(pointer('activities', activity.id, 'balancingAssessment'), words));
      }
      return lines;
    },
  },
  {
    label: 'register.field.withdraw',
    sheets: ['controller'],
    lines: (activity, context) => {
      const lines = declaredLines(activity, 'withdraw', (how, at) => [context.own(how, at)], context);
      if (lines.length > 0 || !restsOn(activity, 'consent')) return lines;
      const at = pointer('activities', activity.id, 'withdraw');
      return [line(at, context.missing('register.field.withdraw', '7(3)', 'CO01', at))];
    },
  },
  ownText('register.field.consentRecord', 'consentRecord'),
  ownText('register.field.parentalConsent', 'parentalConsent'),
]);

/** A field in the organisation's own words, when it gave them. */
function ownText(label: Column['label'], property: 'consentRecord' | 'parentalConsent'): Column {
  return {
    label,
    sheets: ['controller'],
    lines: (activity, context) => {
      const text = activity[property];
      const at = pointer('activities', activity.id, property);
      return text === undefined ? [] : [line(at, context.own(text, at))];
    },
  };
}

/** A legal basis with its article. */
function basisName(id: string, context: RegisterContext): Inline {
  const known: Readonly<Record<string, { readonly article: string } | undefined>> = legalBases;
  const label = context.label('legalBasis', id);
  const article = Object.hasOwn(known, id) ? known[id]?.article : undefined;
  if (article === undefined) return label;
  return context.language.text('register.value.cited', { label, article: context.language.cite(article) });
}

function basisLines(activity: Activity, context: RegisterContext): readonly Line[] {
  return groupTerm(activity, 'legalBasis').map((group) => {
    const [at = ''] = group.from;
    return group.value === undefined
      ? line(group.from, context.missing('register.field.legalBasis', '6(1)', 'LB01', at))
      : line(group.from, forCategories(group, basisName(group.value, context), context));
  });
}

/** The values of a term that were declared, each with the data it holds for. */
export function declaredLines<Name extends keyof Terms>(
  activity: Activity,
  name: Name,
  render: (value: NonNullable<Terms[Name]>, at: string) => Inline,
  context: RegisterContext,
): readonly Line[] {
  return groupTerm(activity, name).flatMap((group) => {
    const [at = ''] = group.from;
    return group.value === undefined ? [] : [line(group.from, forCategories(group, render(group.value, at), context))];
  });
}

function interestOf(activity: Activity, interest: LocalText, at: string, context: RegisterContext): PhrasingContent[] {
  const { interestOf: whose } = activity;
  const words = context.own(interest, at);
  if (whose === undefined || whose === 'controller') return inline(words);
  const name =
    whose === 'thirdParty'
      ? context.language.plain('register.value.thirdParty')
      : context.own(whose, pointer('activities', activity.id, 'interestOf'));
  return context.language.text('register.value.interestOf', { interest: words, whose: name });
}
