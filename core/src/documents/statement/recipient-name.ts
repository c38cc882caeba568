import type { PhrasingContent } from 'mdast';

import type { Recipient } from '../../model/register.js';
import type { StatementContext } from './statement-context.js';

import { pointer } from '../../model/pointer.js';

/** A recipient by name; without one by what it is (Art. 13(1)(e) allows categories), else a placeholder. */
export function recipientName(context: StatementContext, recipient: Recipient): PhrasingContent {
  if (recipient.name !== undefined) return { type: 'text', value: recipient.name };
  if (recipient.kind !== undefined) return { type: 'text', value: context.words.recipientKind(recipient.kind) };
  return context.missing(
    recipient.declared ? 'S38' : 'AN08',
    recipient.declared ? pointer('recipients', recipient.id, 'name') : pointer('recipients', recipient.id),
    'placeholder.recipientName',
    {
      id: recipient.id,
    },
  );
}

/** The facts that {@link recipientName} tells, for the sentence it stands in. */
export function namePointers(recipient: string): readonly string[] {
  return [pointer('recipients', recipient, 'name'), pointer('recipients', recipient, 'kind')];
}
