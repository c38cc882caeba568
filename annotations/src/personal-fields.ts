import type { CheckRetention } from './check-retention.js';
import type { ClassPlace } from './decorator.js';
import type { LegalBasisId } from './generated/vocabulary.js';
import type { CategoryRef } from './references.js';
import type { FieldOptions } from './use-terms.js';

import { memberMarks, recordAt } from './decorator.js';
import { personalMark } from './personal-data.js';

/** What {@link PersonalFields} may say of one field: the forms of `PersonalData`, or why it is not personal. */
export type FieldEntry<Retention extends string = string> =
  | CategoryRef
  | readonly [category: CategoryRef]
  | readonly [category: CategoryRef, options: FieldOptions<Retention>]
  | readonly [category: CategoryRef, retention: CheckRetention<Retention>, legalBasis: LegalBasisId]
  | { readonly notPersonal: string };

/** Names of `Names` that the class lacks. A private or protected member counts as there, though `keyof` hides it. */
type Missing<Names, Instance> = Names extends keyof Instance | `#${string}`
  ? never
  : Names extends PropertyKey
    ? Instance & { readonly there: 1 } extends { readonly there: 1 } & { readonly [Name in Names]?: unknown }
      ? Names
      : never
    : never;

type ClassWith<Names, Instance> = [Missing<Names, Instance>] extends [never]
  ? { readonly prototype: Instance }
  : `PersonalFields: the class has no member '${Missing<Names, Instance> & string}'`;

/** Stands on a class that has all the members of `Names`. */
export type FieldsDecorator<Names> = <Instance>(target: ClassWith<Names, Instance>, context?: ClassPlace) => void;

type PersonalArguments = Parameters<typeof personalMark>;

function argumentsOf(entry: Exclude<FieldEntry, { readonly notPersonal: string }>): PersonalArguments {
  return Array.isArray(entry) ? (entry as unknown as PersonalArguments) : [entry as CategoryRef];
}

/**
 * Marks fields from the class: for members that a decorator cannot stand on or would change (inherited, `declare`d,
 * abstract, parameter properties). A decorator on the member itself goes first.
 *
 * ```ts
 * @PersonalFields({
 *   email: 'contact.email',
 *   ip: ['device.ip', 'P30D', 'legitimateInterests'],
 *   name: ['identity.name', { for: [newsletter] }],
 *   batch: { notPersonal: 'random batch number' },
 * })
 * ```
 */
export function PersonalFields<Names extends string, Retention extends string>(
  fields: Readonly<Record<Names, FieldEntry<Retention>>>,
): FieldsDecorator<Names>;
export function PersonalFields<Names extends string>(
  fields: Readonly<Record<string, FieldEntry>>,
): FieldsDecorator<Names> {
  return (target, context) => {
    const record = recordAt(target as object, context);
    if (record === undefined) return;
    for (const [name, entry] of Object.entries(fields)) {
      const marks = memberMarks(record.members, name);
      if (marks.personal !== undefined || marks.notPersonal !== undefined) continue;
      if (typeof entry === 'object' && 'notPersonal' in entry) marks.notPersonal = entry.notPersonal;
      else marks.personal = personalMark(...argumentsOf(entry));
    }
  };
}
