import type { PhrasingContent, RootContent } from 'mdast';

import type { AutomatedDecision } from '../../../declarations/index.js';
import type { Activity } from '../../../model/register.js';

import { pointer } from '../../../model/pointer.js';
import { heading, list, paragraph } from '../../nodes.js';
import { activityNames } from '../activity-name.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** Automated decisions: logic, significance, consequences, a person's look (Art. 13(2)(f), 22). "None" only where declared. */
export function renderAutomatedDecisions(context: StatementContext): RootContent[] {
  const deciding = context.activities.flatMap((activity) =>
    typeof activity.automatedDecision === 'object' ? [{ activity, decision: activity.automatedDecision }] : [],
  );
  const none = context.register.assertions.automatedDecisions === 'none' && deciding.length === 0;
  if (deciding.length === 0 && !none) return [];
  return [
    heading(2, context.language.plain('automated.heading'), { anchor: 'automated-decisions' }),
    none
      ? paragraph(context.say('automated.none', pointer('assertions', 'automatedDecisions')))
      : list(deciding.map(({ activity, decision }) => decisionSentences(context, activity, decision))),
  ];
}

function decisionSentences(
  context: StatementContext,
  activity: Activity,
  decision: AutomatedDecision,
): PhrasingContent[] {
  const at = (part: string): string => inActivity(activity, 'automatedDecision', part);
  const told = (part: 'consequences' | 'logic' | 'significance'): PhrasingContent => {
    const text = decision[part];
    return text === undefined
      ? context.missing('AD01', at(part), `placeholder.${part}`)
      : context.ownPhrase(text, at(part));
  };
  return [
    context.say('automated.activity', [inActivity(activity, 'automatedDecision'), inActivity(activity, 'name')], {
      activity: activityNames(context, [activity]),
    }),
    context.say('automated.logic', at('logic'), { logic: told('logic') }),
    context.say('automated.significance', at('significance'), { significance: told('significance') }),
    context.say('automated.consequences', at('consequences'), { consequences: told('consequences') }),
    ...(decision.ground === undefined ? [] : [context.say(`automated.ground.${decision.ground}`, at('ground'))]),
    context.say('automated.review', at('humanReview'), {
      how:
        decision.humanReview === undefined
          ? context.missing('AD02', at('humanReview'), 'placeholder.humanReview')
          : context.ownPhrase(decision.humanReview, at('humanReview')),
    }),
  ];
}
