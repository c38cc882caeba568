import type {
  ActivityDeclaration,
  CountryCode,
  EmailAddress,
  IsoDate,
  IsoDuration,
  LanguageTag,
  LawReference,
  LocalText,
  RecipientDeclaration,
  TermDeclaration,
  TerminalAccessDeclaration,
  WebAddress,
} from '../declarations/index.js';
import type { MeasureId } from '../vocabulary/ids.js';
import type { FlowsConfig } from './flows-config.js';

/** A postal address. */
export interface PostalAddress {
  /** Street and number. */
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: CountryCode;
}

/** A person or desk to write to. */
export interface Contact {
  readonly name?: string;
  readonly email?: EmailAddress;
  readonly phone?: string;
  readonly url?: WebAddress;
  readonly address?: PostalAddress;
}

/** An organisation that is controller, joint controller or processor (Art. 13(1)(a)-(b), 30(1)(a)). */
export interface Organisation {
  /** Stable id: lower-case words joined by hyphens. */
  readonly id: string;
  /** Name in the trade register (Art. 13(1)(a), 30(1)(a)). */
  readonly legalName?: string;
  /** Name it is known by. */
  readonly tradeName?: string;
  /** e.g. `BV`, `NV`, `VZW`. */
  readonly legalForm?: string;
  readonly address?: PostalAddress;
  readonly email?: EmailAddress;
  readonly phone?: string;
  readonly website?: WebAddress;
  /** Registration number as the country writes it (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB). */
  readonly companyNumber?: string;
  /** Number for value added tax. */
  readonly vatNumber?: string;
  /** Data protection officer (Art. 37-39, 13(1)(b)). `none` must be said to be told: nothing is assumed. */
  readonly dpo?: Contact | 'none';
  /** Who answers privacy questions, when there is no DPO or another desk. */
  readonly privacyContact?: Contact;
  /** Art. 27, for a controller outside the EU. */
  readonly representative?: Contact;
  /** Supervisory authority (Art. 77, 13(2)(d)): country code (`NL`, `BE`, `LU`, `FR`) or `DE-` + Land (`DE-NW`). */
  readonly authority?: string;
}

/** How rights are exercised (Art. 12). */
export interface RightsConfig {
  readonly email?: EmailAddress;
  readonly phone?: string;
  readonly url?: WebAddress;
  /** Whether a letter to the address of the organisation will do. */
  readonly post?: boolean;
  /** Term within which requests are answered; at most one month (Art. 12(3)). */
  readonly answerWithin?: IsoDuration;
  /** When identity is checked and how (Art. 12(6)). */
  readonly identification?: {
    /** When it is checked who asks (Art. 12(6)). */
    readonly when: 'reasonableDoubt' | 'always';
    /** How: nothing more than needed. */
    readonly means?: 'login' | 'questions' | 'redactedIdCopy' | 'idCopy';
  };
  /** What a request is to be marked with, so that it reaches the right desk: one or two words. */
  readonly reference?: LocalText;
  /** A complaints procedure of one's own, before or beside the authority. */
  readonly complaintProcedure?: LocalText;
}

/** Which activities a published statement tells, to whom, in which languages. */
export interface StatementConfig {
  /** Stable id; names the file. */
  readonly id: string;
  /**
   * Languages to write it in: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.
   * @minItems 1
   */
  readonly languages: readonly LanguageTag[];
  /** Form of address where the language has two. Default: informal in nl-BE, formal elsewhere. */
  readonly form?: 'formal' | 'informal';
  /** Controller whose statement it is; default the only organisation. */
  readonly controller?: string;
  /** Products that it is about; default all. */
  readonly products?: readonly string[];
  /** Default `["public"]`. */
  readonly audiences?: readonly string[];
  /** Day from which it is to apply, for its approval; once it was approved, that day counts. */
  readonly effectiveFrom?: IsoDate;
  /** Where it is, or will be, published. */
  readonly url?: WebAddress;
  /** Which data and people it is about, in full sentences. */
  readonly scope?: LocalText;
  /** Town where it was drawn up. */
  readonly place?: string;
}

/** A code of conduct that the organisation keeps to (Art. 40). */
export interface CodeOfConduct {
  /** Stable id. */
  readonly id: string;
  /** Its name with its article, as in the middle of a sentence: "the Code for Bookshops". */
  readonly name: LocalText;
  /** Where the code can be read. */
  readonly url?: WebAddress;
  /** Where the organisation says how it keeps to it. */
  readonly declaration?: WebAddress;
}

/** The register as tables, written and compared beside its text. */
export interface RegisterConfig {
  /**
   * Forms of table: a workbook, or comma-separated values with a file for each record.
   * @minItems 1
   */
  readonly formats: readonly ('csv' | 'xlsx')[];
  /**
   * Which columns: all of them; what Art. 30 asks and no more; those of the model register of the Belgian authority; those
   * that the Dutch authority names. Default `full`.
   */
  readonly layout?: 'ap' | 'article30' | 'full' | 'gba';
  /** What stands between values. Excel in Dutch, French and German expects `;`. Default `,`. */
  readonly separator?: ',' | ';';
}

/** Sorts of processing outside code that most organisations have (finding RG06). */
export type OutsideCodeKind =
  'hr' | 'recruitment' | 'suppliers' | 'accounting' | 'officeSoftware' | 'telephone' | 'cctv';

/** `verklaar.config.json` (comments allowed) or `.yaml`: the facts that no code knows. */
export interface Config {
  /** Where the JSON Schema of this file is, for completion in an editor. */
  readonly $schema?: string;
  /** Globs of source files, relative to the config file; default: the files of the tsconfig. */
  readonly include?: readonly string[];
  /** Globs of source files to leave out. */
  readonly exclude?: readonly string[];
  /** Default `tsconfig.json` beside the config. */
  readonly tsconfig?: string | readonly string[];
  /** Folder of the documents, relative to the config file; default `privacy`. */
  readonly output?: string;
  /**
   * Who answers for the processing (Art. 4(7), 13(1)(a), 30(1)(a)).
   * @minItems 1
   */
  readonly organisations: readonly Organisation[];
  /** Countries of the public addressed: their law, languages and authority (Art. 3, 77). */
  readonly markets?: readonly CountryCode[];
  /** Languages of the register; default those of the statements. */
  readonly registerLanguages?: readonly LanguageTag[];
  /** Tables of the register to write beside its text; default none. */
  readonly register?: RegisterConfig;
  /** Privacy statements to write (Art. 12-14); default one for the public, in the languages of the markets. */
  readonly statements?: readonly StatementConfig[];
  /** How people exercise their rights (Art. 12). */
  readonly rights?: RightsConfig;
  /** Processing activities that no code knows (Art. 30(1)): staff, suppliers, accounting, telephone, CCTV. */
  readonly activities?: readonly ActivityDeclaration[];
  /** Recipients that are not declared in code (Art. 13(1)(e), 30(1)(d)). */
  readonly recipients?: readonly RecipientDeclaration[];
  /** Storage on the visitor's device that is not declared in code (NL Tw 11.7a, BE WVP 10/2): cookies of tools on the site. */
  readonly terminalAccess?: readonly TerminalAccessDeclaration[];
  /** How the ways of personal data through the code are followed and judged. */
  readonly flows?: FlowsConfig;
  /** Terms of one's own, where the vocabulary lacks one. */
  readonly terms?: {
    /** Categories of personal data (Art. 4(1)). */
    readonly categories?: readonly TermDeclaration[];
    /** Groups of data subjects (Art. 30(1)(c)). */
    readonly dataSubjects?: readonly TermDeclaration[];
    /** Purposes (Art. 5(1)(b)). */
    readonly purposes?: readonly TermDeclaration[];
    /** Events from which a period counts (Art. 13(2)(a)); ids start with `x.`. */
    readonly events?: readonly TermDeclaration[];
    /** States during which data are kept (Art. 13(2)(a)); ids start with `x.`. */
    readonly states?: readonly TermDeclaration[];
  };
  /** What the site says about cookies as a whole. */
  readonly cookies?: {
    /** Page with the cookie policy. */
    readonly policyUrl?: WebAddress;
    /** How a choice is changed, as an adverbial phrase. */
    readonly settings?: LocalText;
  };
  /** Security of the organisation as a whole (Art. 32); an activity may add to it. */
  readonly security?: {
    /** Security measures (Art. 32(1), 30(1)(g)). */
    readonly measures?: readonly MeasureId[];
    /** Where a suspicion of misuse or a leak is reported. */
    readonly contact?: Contact;
    /** How such a report is made, in full sentences: how soon, with which details. */
    readonly instructions?: LocalText;
    /** Tells that breaches are reported to the authority, and to the people concerned where the risk is high (Art. 33, 34). */
    readonly breachNotice?: true;
  };
  /** Says that no special categories are collected (Art. 9), and what is done with any that arrive. Never assumed. */
  readonly specialCategories?: {
    /** None are collected (Art. 9(1)). */
    readonly collected: 'none';
    /** What is done with any that arrive. */
    readonly onArrival?: 'erased';
    /** Whom it is said to and of: activities for others, such as `staff`, may have them. Default: everyone. */
    readonly audiences?: readonly string[];
  };
  /** Whether the service is meant for children (Art. 8). Never assumed. */
  readonly children?: {
    /** Whether it is offered to children (Art. 8(1)). */
    readonly policy: 'not-targeted' | 'targeted';
    /**
     * Age in years below which the service is not meant, when other than the country's age of digital consent.
     * @minimum 1
     */
    readonly age?: number;
    /** What is done with data of a child that arrive. */
    readonly onArrival?: 'erased';
  };
  /** Says that no data leave the European Economic Area (Art. 13(1)(f), 44). Never assumed. */
  readonly transfers?: 'none';
  /** Says that no automated decisions with legal or similar effect are taken (Art. 22, 13(2)(f)). Never assumed. */
  readonly automatedDecisions?: 'none';
  /** No disclosure to others than the declared recipients, unless the law demands it (police, courts). */
  readonly otherDisclosure?: 'onlyIfLawRequires';
  /** Nobody who gets the data may use them for advertising or campaigns of its own. */
  readonly thirdPartyMarketing?: 'none';
  /** Codes of conduct that the organisation keeps to (Art. 40). */
  readonly codesOfConduct?: readonly CodeOfConduct[];
  /** Processors are chosen on guarantees and bound by contract (Art. 28(1), (3)): say it only if so. */
  readonly processorsBound?: boolean;
  /** How changes of the statement are announced, beside the newest version standing on the site. */
  readonly changes?: { readonly announced?: LocalText };
  /** The site links to sites of others, for which they answer. */
  readonly externalLinks?: boolean;
  /** Confirmation that processing outside the code was considered (RG06): kinds that do not exist here. */
  readonly outsideCode?: {
    /** Somebody went through the list. */
    readonly considered: true;
    /** What does not exist here. */
    readonly absent?: readonly OutsideCodeKind[];
  };
  /** Law applied in this register that the law pack lacks, by reference id. */
  readonly laws?: Readonly<Record<string, LawReference>>;
}
