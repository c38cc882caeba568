import type { CategoryId } from '../vocabulary/ids.js';
import type { LocalText } from './text.js';
import type { StoragePeriod } from './value-forms.js';

/** Storage on, or reading from, the visitor's device: cookies, local storage, SDK ids (NL Tw 11.7a, BE WVP 10/2). */
export interface TerminalAccessDeclaration {
  /** Name or pattern of the key, e.g. `_ga*`. Unique in a register. */
  readonly key: string;
  /** Where it is kept on the device. */
  readonly kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'sdk';
  /** What it is for: a noun phrase, e.g. "remembering your language". */
  readonly purpose?: LocalText;
  readonly duration?: StoragePeriod;
  /** Strictly necessary for the service asked for, or audience measurement with no or minor impact (exempt in NL, not in BE). */
  readonly necessity?: 'necessary' | 'measurement' | 'none';
  /** How consent is asked and refused; without it a non-exempt access is an error. */
  readonly consent?: LocalText;
  /** Ids of recipients that can read it. Empty: only we. */
  readonly recipients?: readonly string[];
  /** Id of the activity it belongs to. */
  readonly activity?: string;
  /** Categories of personal data in it (Art. 4(1)). */
  readonly categories?: readonly CategoryId[];
}
