import type { ClassOrMemberDecorator } from './decorator.js';
import type { RecipientUse } from './use-terms.js';

import { marksAt } from './decorator.js';

/**
 * Names the recipients that get data through a class, a method or a property:
 * `@SharedWith(mollie)`, `@SharedWith({ recipient: 'mollie', categories: ['payment.transaction'] })`.
 */
export function SharedWith(...recipients: readonly [RecipientUse, ...RecipientUse[]]): ClassOrMemberDecorator {
  return (target, context) => {
    const marks = marksAt(target, context);
    if (marks) marks.sharedWith = [...recipients, ...(marks.sharedWith ?? [])];
  };
}
