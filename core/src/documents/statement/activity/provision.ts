import type { PhrasingContent } from 'mdast';

import type { Provision } from '../../../declarations/index.js';
import type { Activity } from '../../../model/register.js';

import { effectiveTerms } from '../../../model/terms.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { exceptionsFor } from './overrides.js';

/** Whether the person must provide the data, and what happens if not (Art. 13(2)(e)). */
export function describeProvision(context: StatementContext, activity: Activity): PhrasingContent[] {
  const sources =
    activity.data.length === 0 ? [activity.source] : activity.data.map((use) => effectiveTerms(activity, use).source);
  const fromPerson = sources.some((source) => source === undefined || source === 'dataSubject');
  const exceptions = exceptionsFor(activity, ['provision']);
  const sentences: PhrasingContent[] = [];
  if (activity.provision !== undefined) {
    sentences.push(...provisionSentences(context, activity.provision, inActivity(activity, 'provision')));
  } else if (exceptions.length === 0) {
    if (!fromPerson) return [];
    sentences.push(context.missing('S33', inActivity(activity, 'provision'), 'placeholder.provision'));
  }
  for (const { uses, terms } of exceptions) {
    const at = inActivity(activity, 'data', uses[0]?.category ?? '', 'provision');
    if (terms.provision === undefined) continue;
    sentences.push(
      context.say(
        'provision.except',
        uses.map((use) => inActivity(activity, 'data', use.category)),
        {
          data: context.words.categories(uses.map((use) => use.category)),
        },
      ),
      ...provisionSentences(context, terms.provision, at),
    );
  }
  return sentences;
}

function provisionSentences(context: StatementContext, provision: Provision, at: string): PhrasingContent[] {
  const sentences: PhrasingContent[] = [context.say(`provision.${provision.requirement}`, at)];
  // A law obliges and a contract does not: said only where it is declared otherwise.
  if (provision.obliged !== undefined && provision.obliged !== (provision.requirement === 'statutory')) {
    sentences.push(context.say(provision.obliged ? 'provision.obliged' : 'provision.notObliged', at));
  }
  if (provision.consequence !== undefined) sentences.push(context.own(provision.consequence, at));
  else if (provision.requirement !== 'none') sentences.push(context.missing('S33', at, 'placeholder.consequence'));
  return sentences;
}
