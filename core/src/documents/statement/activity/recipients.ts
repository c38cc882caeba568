import type { PhrasingContent } from 'mdast';

import type { Activity, RecipientLink } from '../../../model/register.js';

import { namePointers, recipientName } from '../recipient-name.js';
import { isShared } from '../shared-recipients.js';
import { inActivity, type StatementContext } from '../statement-context.js';

/** Who receives the data of this activity (Art. 13(1)(e)); who receives those of most activities is told once, before them. */
export function describeRecipients(context: StatementContext, activity: Activity): PhrasingContent[] {
  const links = activity.recipients.filter(
    (link) =>
      link.categories !== undefined || link.purpose !== undefined || !isShared(context.activities, link.recipient),
  );
  if (links.length === 0) return [];
  const names = links.map((link) => describeLink(context, activity, link));
  return [
    context.say(
      'activity.recipients',
      links.flatMap((link) => [inActivity(activity, 'recipients', link.recipient), ...namePointers(link.recipient)]),
      {
        recipients: context.language.richList(names),
      },
    ),
  ];
}

function describeLink(context: StatementContext, activity: Activity, link: RecipientLink): PhrasingContent[] {
  const recipient = context.register.recipients.find(({ id }) => id === link.recipient);
  const at = inActivity(activity, 'recipients', link.recipient);
  let words: PhrasingContent[] = [
    recipient === undefined
      ? context.missing('AN08', at, 'placeholder.recipientName', { id: link.recipient })
      : recipientName(context, recipient),
  ];
  if (link.purpose !== undefined) {
    words = context.language.text('activity.recipientFor', {
      recipient: words,
      purpose: context.ownPhrase(link.purpose, at),
    });
  }
  if (link.categories !== undefined) {
    words = context.language.text('activity.recipientLimited', {
      recipient: words,
      data: context.words.categories(link.categories),
    });
  }
  return words;
}
