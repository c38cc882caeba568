import type { OwnerDecorator } from './decorator.js';
import type { ActivityUse } from './use-terms.js';

import { marksAt } from './decorator.js';

/**
 * Names the activities that use the data of a class, or of the value object in a property, unless a field says otherwise:
 * `@ProcessedFor(orders, { activity: 'support', retention: 'P1Y after request.closed' })`.
 */
export function ProcessedFor<Retention extends string>(
  ...activities: readonly [ActivityUse<Retention>, ...ActivityUse<Retention>[]]
): OwnerDecorator;
export function ProcessedFor(...activities: readonly ActivityUse[]): OwnerDecorator {
  return (target, context) => {
    const marks = marksAt(target, context);
    if (marks) marks.processedFor = [...activities, ...(marks.processedFor ?? [])];
  };
}
