import type { PhrasingContent } from 'mdast';

import type { Activity } from '../../../model/register.js';

import { inActivity, type StatementContext } from '../statement-context.js';

/** What happens and why: the organisation's description, the purposes, and what goes with them (Art. 13(1)(c)). */
export function describeReason(context: StatementContext, activity: Activity): PhrasingContent[] {
  const { language, words } = context;
  const at = (...path: string[]): string => inActivity(activity, ...path);
  const sentences: PhrasingContent[] = [];
  if (activity.description !== undefined) sentences.push(context.own(activity.description, at('description')));
  if (activity.purposes.length === 0) sentences.push(context.missing('S22', at('purposes'), 'placeholder.purpose'));
  // The description tells the purpose in the organisation's words; several purposes are named one by one.
  else if (activity.description === undefined || activity.purposes.length > 1) {
    sentences.push(context.say('activity.purpose', at('purposes'), { purposes: words.purposes(activity.purposes) }));
  }
  if (activity.marketing !== undefined && activity.marketing.channels.length > 0) {
    const key = activity.marketing.audience === 'customers' ? 'activity.marketingCustomers' : 'activity.marketing';
    const channels = activity.marketing.channels.map((channel) => language.plain(`marketing.${channel}`));
    sentences.push(context.say(key, at('marketing'), { channels: language.list(channels, 'or') }));
  }
  if (activity.profiling !== undefined) {
    sentences.push(
      context.say('activity.profiling', at('profiling'), {
        profiling: context.ownPhrase(activity.profiling, at('profiling')),
      }),
    );
  }
  if (activity.parentalConsent !== undefined) {
    sentences.push(
      context.say('activity.parentalConsent', at('parentalConsent'), {
        how: context.ownPhrase(activity.parentalConsent, at('parentalConsent')),
      }),
    );
  }
  return sentences;
}
