import type { PhrasingContent } from 'mdast';

import type { Provision } from '../../../declarations/index.js';
import type { Activity } from '../../../model/register.js';

import { type Scope, scopesOf } from '../../../checks/scopes.js';
import { unique } from '../../../model/ordering.js';
import { inActivity, type StatementContext } from '../statement-context.js';
import { exceptionsFor } from './overrides.js';

/** Whether the person must provide the data, and what happens if not (Art. 13(2)(e)). */
export function describeProvision(context: StatementContext, activity: Activity): PhrasingContent[] {
  const exceptions = exceptionsFor(activity, ['provision']);
  const scopes = scopesOf(activity, ['source', 'provision', 'legalBasis']).filter(comesFromPerson);
  const isApart = ({ uses }: Scope): boolean => uses.length === 1 && uses[0]?.overrides.provision !== undefined;
  const sentences: PhrasingContent[] = [];
  if (activity.provision !== undefined) {
    sentences.push(...provisionSentences(context, activity.provision, inActivity(activity, 'provision')));
  }
  sentences.push(
    ...lacking(
      context,
      scopes.filter((scope) => !isApart(scope)),
    ),
  );
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
      ...lacking(
        context,
        scopes.filter((scope) => isApart(scope) && uses.some((use) => scope.uses.includes(use))),
      ),
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
  if (provision.consequence !== undefined) sentences.push(context.own(provision.consequence, `${at}/consequence`));
  return sentences;
}

function comesFromPerson({ terms: { source } }: Scope): boolean {
  return source === undefined || source === 'dataSubject';
}

/** What Art. 13(2)(e) asks and nobody declared, once for each place where it should be. */
function lacking(context: StatementContext, scopes: readonly Scope[]): readonly PhrasingContent[] {
  const without = scopes.filter(({ terms: { provision } }) => provision === undefined);
  const open = scopes.filter(
    ({ terms: { provision } }) =>
      provision !== undefined && provision.requirement !== 'none' && provision.consequence === undefined,
  );
  const at = (found: readonly Scope[]): readonly string[] => unique(found.map(({ subject }) => `${subject}/provision`));
  return [
    ...at(without).map((place) => context.missing('S33', place, 'placeholder.provision')),
    ...at(open).map((place) => context.missing('S33', place, 'placeholder.consequence')),
  ];
}
