import type { RecipientKind, RecipientRole, TransferMechanism } from './generated/vocabulary.js';
import type { CategoryRef, PurposeRef, Recipient } from './references.js';
import type { LocalText } from './text.js';

import { declared } from './declared.js';

/** A transfer outside the EEA (Art. 13(1)(f), 44-49). */
export interface Transfer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly mechanism?: TransferMechanism;
  /** How to get a copy of the safeguard or where it is available. */
  readonly copy?: LocalText;
  /** DPF: when and where the certification was seen (ISO date, URL). */
  readonly certification?: { readonly checked: string; readonly url: string };
  /** Transfer impact assessment: reference or URL. */
  readonly assessment?: string;
  /** Art. 49(1)(a) and second subparagraph: the risks or the compelling interests, told to the person. */
  readonly risks?: LocalText;
}

/** Who gets data: processor, independent or joint controller, own staff (Art. 4(9), 13(1)(e), 30(1)(d)). */
export interface RecipientOptions<Id extends string = string> {
  /** Stable id, unique in a register. */
  readonly id: Id;
  /** Id of the services catalogue, or the name of the npm package or host through which the data leave. */
  readonly service?: string;
  /** Legal name. Without it the recipient is shown as its category (`kind`). */
  readonly name?: string;
  readonly role?: RecipientRole;
  readonly kind?: RecipientKind;
  /** What it gets the data for. */
  readonly purpose?: PurposeRef | LocalText;
  /** ISO 3166-1 alpha-2 country of establishment. */
  readonly country?: string;
  /** Countries where data are stored or from where they are accessed, when other than `country`. */
  readonly processingCountries?: readonly string[];
  /** Processing agreement (Art. 28(3)): reference, where it can be read, ISO dates of signing and of the next review. */
  readonly agreement?: {
    readonly reference: string;
    readonly date?: string;
    readonly review?: string;
    readonly url?: string;
  };
  readonly transfers?: readonly Transfer[];
  /** Categories it was declared for; none said = no limit declared. */
  readonly categories?: readonly CategoryRef[];
  /** Its own privacy statement. */
  readonly privacyPage?: string;
  /** Joint controllers (Art. 26): essence of the arrangement, contact point. */
  readonly arrangement?: LocalText;
  readonly contactPoint?: string;
}

/**
 * Declares a recipient of personal data.
 * @returns a frozen value with the id alone, to name in `recipients` and `SharedWith`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function recipient<Id extends string>(options: RecipientOptions<Id>): Recipient<Id> {
  return declared('recipient', options.id);
}
