import type { FieldDecorator } from './decorator.js';

import { marksAt } from './decorator.js';

/**
 * Marks a field as reviewed and not personal.
 * @param reason why not, for whoever reads the code next: "random batch number".
 */
export function NotPersonalData(reason: string): FieldDecorator {
  return (target, context) => {
    const marks = marksAt(target, context);
    if (marks) marks.notPersonal = reason;
  };
}
