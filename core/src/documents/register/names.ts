import type { PhrasingContent } from 'mdast';

import type { LawReference } from '../../declarations/index.js';
import type { Activity } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { sayArticle } from '../../languages/index.js';
import { pointer } from '../../model/pointer.js';

/** Fields that no activity claims are gathered under this id. */
const toBeAssigned = 'to-be-assigned';

/** An activity by its name. One that is only named by annotations is shown by its id and says so. */
export function activityName(activity: Activity, context: RegisterContext): PhrasingContent {
  const { language } = context;
  if (activity.id === toBeAssigned) return { type: 'text', value: language.plain('register.value.toBeAssigned') };
  if (!activity.declared) {
    return { type: 'text', value: language.plain('register.value.undeclared', { id: activity.id }) };
  }
  const at = pointer('activities', activity.id, 'name');
  return activity.name === undefined
    ? context.missing('register.missing.name', '30(1)', 'S22', at)
    : context.own(activity.name, at);
}

/** A recipient by its name, else by what it is, else by its id. */
export function recipientName(id: string, context: RegisterContext): string {
  const found = context.recipient(id);
  if (found?.name !== undefined) return found.name;
  if (found?.kind !== undefined) return context.label('recipientKind', found.kind);
  return found?.declared === true ? id : context.language.plain('register.value.undeclared', { id });
}

/** A law by its name, from the config or the law pack; a reference that neither knows is shown as it stands, and is a finding. */
export function lawName(law: LawReference, at: string, context: RegisterContext): PhrasingContent[] {
  const { language, register } = context;
  if (typeof law === 'string') return [{ type: 'text', value: language.law(law, register.laws) ?? law }];
  const name = context.own(law.name, at);
  return law.article === undefined
    ? [name]
    : [name, { type: 'text', value: `, ${sayArticle(law.article, language.base)}` }];
}
