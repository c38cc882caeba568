declare const redacted: unique symbol;

/** The mark by which the tools know redacted values. */
interface RedactedFlavour {
  readonly [redacted]?: true;
}

type Primitive = bigint | boolean | null | number | string | symbol | undefined;

/** What may be left of a value: of an object its fields, or the text `[redacted]`; of anything else that text. */
type Rest<Value> = unknown extends Value
  ? unknown
  : Value extends Primitive // Asked first: a text marked `Personal` passes for an object as well.
    ? string
    : string | { readonly [Key in keyof Value]?: unknown };

/**
 * What is left of `Value` once the person is taken out of it: what `redact` gives, and what a redactor of your own may say
 * that it gives. The tools take its word: no personal data are seen in a value of this type.
 *
 * ```ts
 * function forLogs({ id, status }: Order): Redacted<Order> {
 *   return { id, status };
 * }
 * ```
 */
export type Redacted<Value> = Rest<Value> & RedactedFlavour;
