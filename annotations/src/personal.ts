import type { CategoryRef } from './references.js';
import type { FieldOptions } from './use-terms.js';

declare const personal: unique symbol;

interface PersonalFlavour<Category, Options> {
  readonly [personal]?: { readonly category: Category; readonly options: Options };
}

type RetentionOf<Use> = Use extends { readonly retention: infer Retention extends string } ? Retention : never;

/** The retention expressions in `Options`, for {@link FieldOptions} to check. */
type RetentionsIn<Options> =
  RetentionOf<Options> | (Options extends { readonly for: readonly (infer Use)[] } ? RetentionOf<Use> : never);

/**
 * `Value`, marked as personal data, for interfaces and type aliases: `email: Personal<string, 'contact.email'>`.
 * Plain values stay assignable, in both directions. Options are those of `PersonalData`, as a type:
 * `Personal<string, 'device.ip', { for: ['security']; retention: 'P30D' }>`.
 */
export type Personal<
  Value,
  Category extends CategoryRef,
  Options extends FieldOptions<RetentionsIn<Options>> = FieldOptions<never>,
> = Value extends null | undefined ? Value : Value & PersonalFlavour<Category, Options>;

/** Whether a type is marked with {@link Personal}, or is a union of which one part is. */
export type IsPersonal<Value> = [
  Value extends unknown
    ? 0 extends 1 & Value // `any` has every key, and no mark.
      ? never
      : typeof personal extends keyof Value
        ? true
        : never
    : never,
] extends [never]
  ? false
  : true;
