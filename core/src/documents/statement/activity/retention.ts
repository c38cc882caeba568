import type { PhrasingContent, RootContent } from 'mdast';

import type { LawReference } from '../../../declarations/index.js';
import type { RetentionText } from '../../../languages/index.js';
import type { Activity, DataUse, Terms } from '../../../model/register.js';

import { unique } from '../../../model/ordering.js';
import { paragraph, sentence } from '../../nodes.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { capitalised } from '../words.js';
import { namesLaw } from './ground.js';
import { exceptionsFor } from './overrides.js';

/** How long the data are kept, and the exceptions that single data make (Art. 13(2)(a)). */
export function describeRetention(context: StatementContext, activity: Activity): RootContent[] {
  const exceptions = exceptionsFor(activity, ['retention']);
  const excepted = new Set(exceptions.flatMap(({ uses }) => uses));
  const rest = activity.data.filter((use) => !excepted.has(use));
  const general: PhrasingContent[] = [];
  if (activity.retention !== undefined) {
    if (rest.length > 0 || activity.data.length === 0) {
      general.push(...generalSentences(context, activity));
    }
  } else if (rest.length > 0 || activity.data.length === 0) {
    general.push(context.missing('RT01', inActivity(activity, 'retention'), 'placeholder.retention'));
  }
  if (activity.retentionReason !== undefined && activity.retention !== undefined) {
    const at = inActivity(activity, 'retentionReason');
    const from = [at, inActivity(activity, 'retention')];
    general.push(context.say('retention.reason', from, { reason: context.ownPhrase(activity.retentionReason, at) }));
  }
  const lines = exceptions.map(({ uses, terms }) => exceptionSentences(context, activity, uses, terms));
  return [general, ...lines].filter((sentences) => sentences.length > 0).map((sentences) => paragraph(sentences));
}

type DeclaredRetention = NonNullable<Terms['retention']>;

function generalSentences(context: StatementContext, activity: Activity): PhrasingContent[] {
  const { retention, legalBasis } = activity;
  if (retention === undefined) return [];
  const at = inActivity(activity, 'retention');
  const named = namesLaw(legalBasis) ? activity.law : undefined;
  const from = named === undefined ? [at] : [at, inActivity(activity, 'law'), inActivity(activity, 'legalBasis')];
  return rulesOf(context, retention, named).flatMap((rule): PhrasingContent[] => {
    const period = answer(rule);
    return [
      period === undefined
        ? context.missing('RT02', at, 'placeholder.retention')
        : sentence('retention.answer', from, period),
      ...rule.further.map((text) => sentence('retention.further', from, text)),
    ];
  });
}

function exceptionSentences(
  context: StatementContext,
  activity: Activity,
  uses: readonly DataUse[],
  terms: Terms,
): PhrasingContent[] {
  const { retention } = terms;
  if (retention === undefined) return [];
  const categories = unique(uses.map((use) => use.category));
  const from = categories.map((category) => inActivity(activity, 'data', category, 'retention'));
  const data = capitalised(context.words.categories(categories));
  return rulesOf(context, retention).flatMap((rule): PhrasingContent[] => [
    context.say('retention.except', from, {
      data,
      period: rule.fragment ?? context.missing('RT02', from[0] ?? '', 'placeholder.retention'),
    }),
    ...rule.further.map((text) => sentence('retention.further', from, text)),
  ]);
}

/** The rules in words; the law that the ground has just named is not named again. */
function rulesOf(
  context: StatementContext,
  retention: DeclaredRetention,
  named?: LawReference,
): readonly RetentionText[] {
  const { laws, terms } = context.register;
  const rules = (retention.parsed?.rules ?? []).map(({ law, ...rule }) => {
    const others = (law ?? []).filter((reference) => reference !== named);
    return others.length === 0 ? rule : { ...rule, law: others };
  });
  return context.language.retention({ rules }, { terms, laws });
}

/** The question stands in the label: the period alone answers it, unless the rule speaks of single categories. */
function answer(rule: RetentionText): string | undefined {
  if (rule.categories !== undefined || rule.fragment === undefined) return rule.sentence;
  return capitalised(`${rule.fragment}.`);
}
