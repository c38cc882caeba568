import type { CategoryId, PurposeId, RecipientKind, RecipientRole, TransferMechanism } from '../vocabulary/ids.js';
import type { LocalText } from './text.js';
import type { CountryCode, IsoDate, WebAddress } from './value-forms.js';

/** A transfer outside the EEA (Art. 13(1)(f), 44-49). */
export interface TransferDeclaration {
  readonly country: CountryCode;
  /** What permits it: adequacy, standard clauses, an exception (Art. 45, 46, 49). */
  readonly mechanism?: TransferMechanism;
  /** How to get a copy of the safeguard or where it is available. */
  readonly copy?: LocalText;
  /** DPF: when and where the certification was seen (ISO date, URL). */
  readonly certification?: { readonly checked: IsoDate; readonly url: WebAddress };
  /** Transfer impact assessment: reference or URL. */
  readonly assessment?: string;
  /** Art. 49(1)(a) and second subparagraph: the risks or the compelling interests, told to the person. */
  readonly risks?: LocalText;
}

/** Who gets data: processor, independent or joint controller, own staff (Art. 4(9), 13(1)(e), 30(1)(d)). */
export interface RecipientDeclaration {
  /** Stable id, unique in a register. */
  readonly id: string;
  /** Id of the services catalogue, or the name of the npm package or host through which the data leave. */
  readonly service?: string;
  /** Legal name. Without it the recipient is shown as its category (`kind`). */
  readonly name?: string;
  /** Its role: processor, independent or joint controller, own staff (Art. 4(7)-(8), 26, 28). */
  readonly role?: RecipientRole;
  /** Category of recipients it belongs to (Art. 13(1)(e), 30(1)(d)). */
  readonly kind?: RecipientKind;
  /** What it gets the data for. */
  readonly purpose?: PurposeId | LocalText;
  /** Country of establishment. */
  readonly country?: CountryCode;
  /** Countries where data are stored or from where they are accessed, when other than `country`. */
  readonly processingCountries?: readonly CountryCode[];
  /** Processing agreement (Art. 28(3)): reference, where it can be read, ISO dates of signing and of the next review. */
  readonly agreement?: {
    /** By which people find it. */
    readonly reference: string;
    readonly date?: IsoDate;
    readonly review?: IsoDate;
    readonly url?: WebAddress;
  };
  /** Transfers outside the European Economic Area (Art. 13(1)(f), 44-49). */
  readonly transfers?: readonly TransferDeclaration[];
  /** Categories it was declared for; none said = no limit declared. */
  readonly categories?: readonly CategoryId[];
  /** Its own privacy statement. */
  readonly privacyPage?: WebAddress;
  /** Joint controllers (Art. 26): essence of the arrangement, contact point. */
  readonly arrangement?: LocalText;
  /** Joint controllers: where people can turn to (Art. 26(1)). */
  readonly contactPoint?: string;
}
