import type { CheckStoragePeriod } from './check-storage-period.js';
import type { ActivityRef, CategoryRef, RecipientRef } from './references.js';
import type { LocalText } from './text.js';

/** Storage on, or reading from, the visitor's device: cookies, local storage, SDK ids (NL Tw 11.7a, BE WVP 10/2). */
export interface TerminalAccessOptions<Key extends string = string, Period extends string = string> {
  /** Name or pattern of the key, e.g. `_ga*`. Unique in a register. */
  readonly key: Key;
  readonly kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'sdk';
  /** What it is for: a noun phrase, e.g. "remembering your language". */
  readonly purpose?: LocalText;
  /** ISO 8601 duration, or `session`. */
  readonly duration?: CheckStoragePeriod<Period>;
  /** Strictly necessary for the service asked for, or audience measurement with no or minor impact (exempt in NL, not in BE). */
  readonly necessity?: 'necessary' | 'measurement' | 'none';
  /** How consent is asked and refused; without it a non-exempt access is an error. */
  readonly consent?: LocalText;
  /** Recipients that can read it. Empty: only we. */
  readonly recipients?: readonly RecipientRef[];
  /** The activity it belongs to. */
  readonly activity?: ActivityRef;
  readonly categories?: readonly CategoryRef[];
}

/** A cookie or other key on the visitor's device, declared with {@link terminalAccess}. */
export interface TerminalAccess<Key extends string = string> {
  readonly kind: 'terminalAccess';
  readonly key: Key;
}

/**
 * Declares a cookie, a key of local storage, or an id that an SDK keeps on the visitor's device.
 * @returns a frozen value with the key, so that code can use the declared name: `cookies.set(session.key, ...)`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function terminalAccess<Key extends string, Period extends string>(
  options: TerminalAccessOptions<Key, Period>,
): TerminalAccess<Key> {
  return Object.freeze({ kind: 'terminalAccess', key: options.key });
}
