import type { CheckRetention } from './check-retention.js';
import type { FieldDecorator } from './decorator.js';
import type { LegalBasisId } from './generated/vocabulary.js';
import type { PersonalMark } from './record.js';
import type { CategoryRef } from './references.js';
import type { FieldOptions } from './use-terms.js';

import { marksAt } from './decorator.js';

/** The record of either form of {@link PersonalData}. */
export function personalMark(
  category: CategoryRef,
  optionsOrRetention?: FieldOptions | string,
  legalBasis?: LegalBasisId,
): PersonalMark {
  if (typeof optionsOrRetention === 'object') return { category, ...optionsOrRetention };
  if (optionsOrRetention === undefined || legalBasis === undefined) return { category };
  return { category, retention: optionsOrRetention, legalBasis };
}

/**
 * Marks a field, an accessor or a getter as personal data. Never changes its value.
 *
 * ```ts
 * @PersonalData('contact.email', { for: [newsletter] }) email!: string;
 * @PersonalData('device.ip', 'P30D', 'legitimateInterests') signupIp?: string;
 * ```
 *
 * The short form (category, retention, legal basis) attaches to the activities of the class (`ProcessedFor`).
 * Inherited, `declare`d and abstract members and parameters take `PersonalFields` on the class instead.
 */
export function PersonalData<Retention extends string>(
  category: CategoryRef,
  options?: FieldOptions<Retention>,
): FieldDecorator;
export function PersonalData<Retention extends string>(
  category: CategoryRef,
  retention: CheckRetention<Retention>,
  legalBasis: LegalBasisId,
): FieldDecorator;
export function PersonalData(
  category: CategoryRef,
  optionsOrRetention?: FieldOptions | string,
  legalBasis?: LegalBasisId,
): FieldDecorator {
  return (target, context) => {
    const marks = marksAt(target, context);
    if (marks) marks.personal = personalMark(category, optionsOrRetention, legalBasis);
  };
}
