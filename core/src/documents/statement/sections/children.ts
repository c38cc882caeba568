import type { PhrasingContent, RootContent } from 'mdast';

import type { Assertions } from '../../../model/register.js';
import type { StatementContext } from '../statement-context.js';

import { ageOfConsent } from '../../../law/index.js';
import { pointer } from '../../../model/pointer.js';
import { heading, paragraph } from '../../nodes.js';

/** Children and sensitive data: what is declared not to be aimed at, and what happens if it arrives (Art. 8, 9). */
export function renderChildren(context: StatementContext): RootContent[] {
  const young = context.register.assertions.children;
  const specialCategories = declaredSpecial(context);
  const both = young?.onArrival === 'erased' && specialCategories?.onArrival === 'erased';
  const at = [pointer('assertions', 'children'), pointer('assertions', 'specialCategories')];
  const sentences = both
    ? [...children(context, false), ...sensitive(context, false), context.say('children.bothErased', at)]
    : [...children(context, true), ...sensitive(context, true)];
  if (sentences.length === 0) return [];
  return [heading(2, context.language.plain('children.heading'), { anchor: 'children' }), paragraph(sentences)];
}

function children(context: StatementContext, arrival: boolean): PhrasingContent[] {
  const declared = context.register.assertions.children;
  if (declared === undefined) return [];
  const at = pointer('assertions', 'children');
  const age = declared.age ?? ageOfConsent(context.controller?.address?.country ?? context.register.markets[0] ?? '');
  const about =
    declared.policy === 'targeted'
      ? [context.say('children.targeted', at)]
      : age === undefined
        ? []
        : [context.say('children.notTargeted', at, { age })];
  return [...about, ...(arrival && declared.onArrival === 'erased' ? [context.say('children.erased', at)] : [])];
}

function sensitive(context: StatementContext, arrival: boolean): PhrasingContent[] {
  const declared = declaredSpecial(context);
  if (declared === undefined) return [];
  const at = pointer('assertions', 'specialCategories');
  return [
    context.say('special.none', at),
    ...(arrival && declared.onArrival === 'erased' ? [context.say('special.erased', at)] : []),
  ];
}

/** What is said of special categories, to the readers it is said to. */
function declaredSpecial({ register, statement }: StatementContext): Assertions['specialCategories'] {
  const { specialCategories } = register.assertions;
  const { audiences } = specialCategories ?? {};
  return audiences === undefined || statement.audiences.some((one) => audiences.includes(one))
    ? specialCategories
    : undefined;
}
