import type { PhrasingContent } from 'mdast';

import type { LocalText } from '../../../declarations/index.js';
import type { Activity, Terms } from '../../../model/register.js';
import type { TermName } from '../../../model/terms.js';
import type { RegisterContext } from '../register-context.js';

import { scopesOf } from '../../../checks/scopes.js';
import { unique } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { legalBases } from '../../../vocabulary/index.js';
import { inline, type Inline } from '../../nodes.js';
import { defineColumns, line, type Column, type Line } from '../column.js';
import { lawName } from '../names.js';
import { forCategories, groupTerm } from '../terms.js';

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
      const lacking = lackingPlaces(
        activity,
        'law',
        ({ legalBasis }) => legalBasis === 'legalObligation' || legalBasis === 'publicTask',
      );
      return [
        ...declaredLines(activity, 'law', (law, at) => lawName(law, at, context), context),
        ...lacking.map((at) => line(at, context.missing('register.field.lawRef', '6(3)', 'LB06', at))),
      ];
    },
  },
  {
    label: 'register.field.legitimateInterest',
    sheets: ['controller'],
    lines: (activity, context) => {
      const lines = [
        ...declaredLines(activity, 'interest', (interest, at) => interestOf(activity, interest, at, context), context),
      ];
      for (const at of lackingPlaces(activity, 'interest', ({ legalBasis }) => legalBasis === 'legitimateInterests')) {
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
      const consents = ({ art9Condition, legalBasis }: Terms): boolean =>
        legalBasis === 'consent' || art9Condition === '9a';
      return [
        ...declaredLines(activity, 'withdraw', (how, at) => [context.own(how, at)], context),
        ...lackingPlaces(activity, 'withdraw', consents, ['art9Condition']).map((at) =>
          line(at, context.missing('register.field.withdraw', '7(3)', 'CO01', at)),
        ),
      ];
    },
  },
  ownText('register.field.consentRecord', 'consentRecord'),
  ownText('register.field.parentalConsent', 'parentalConsent'),
]);

/** Where a term lacks that the ground asks for: the activity, or the data that stand on a ground of their own. */
function lackingPlaces(
  activity: Activity,
  name: 'interest' | 'law' | 'withdraw',
  asks: (terms: Terms) => boolean,
  more: readonly TermName[] = [],
): readonly string[] {
  const lacking = scopesOf(activity, ['legalBasis', name, ...more]).filter(
    ({ terms }) => terms[name] === undefined && asks(terms),
  );
  return unique(lacking.map(({ subject }) => `${subject}/${name}`));
}

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
