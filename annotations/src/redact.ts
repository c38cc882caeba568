import type { IsPersonal } from './personal.js';
import type { Redacted } from './redacted.js';

import { copyWithout } from './redacted-copy.js';

/** Names of fields that are not marked `Personal`; of a list, those of its items. */
type KeepableName<Value> = Value extends readonly (infer Item)[]
  ? KeepableName<Item>
  : { [Key in keyof Value]-?: IsPersonal<Value[Key]> extends true ? never : Key }[keyof Value] & string;

/** What {@link redact} leaves besides what annotations allow. */
export interface RedactOptions<Name extends string = string> {
  /** Fields that stay as they are, and no others; one that is marked as personal is hidden all the same. */
  readonly keep: readonly Name[];
}

/**
 * Takes personal data out of a value before it goes into a log, an error report or a prompt. What it cannot know to be
 * harmless it hides: text, numbers, plain objects, rows of a database, spreads, `Map`s, dates and errors as a whole become
 * `[redacted]`. Never throws, never changes the value, runs none of its getters and methods.
 *
 * Of an instance of a class with marked fields it gives a plain copy:
 *
 * - fields marked `PersonalData` (also by `PersonalFields`, in a base, on an accessor) become `[redacted]`, whatever they hold;
 * - fields marked `NotPersonalData` stay; unmarked fields stay when they hold text, a number, a boolean or nothing;
 * - instances of other marked classes, and arrays of them, are copied likewise; everything else in it becomes `[redacted]`;
 * - what repeats a text of three characters or more from a marked field becomes `[redacted]`, wherever it stands.
 *
 * For what has no marks at run time, name the fields that stay: `redact(row, { keep: ['id', 'status'] })`. A compiler that
 * leaves no decorator metadata leaves no marks either: everything is then hidden.
 */
export function redact<Value extends object, Name extends KeepableName<Value>>(
  value: Value,
  options: RedactOptions<Name>,
): Redacted<Value>;
export function redact<Value>(value: Value): Redacted<Value>;
export function redact(value: unknown, options?: RedactOptions): unknown {
  return copyWithout(value, options?.keep);
}
