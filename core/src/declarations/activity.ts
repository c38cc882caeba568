import type {
  Art9Condition,
  CategoryId,
  DataSubjectId,
  LegalBasisId,
  MeasureId,
  PurposeId,
} from '../vocabulary/ids.js';
import type { LocalText } from './text.js';
import type { IsoDate, RetentionExpression, WebAddress } from './value-forms.js';

/** What a provision of law says and where. `ref` names an entry of the law pack (`NL-AWR-52`); `name` is for a law it lacks. */
export type LawReference = string | { readonly name: LocalText; readonly article?: string; readonly url?: WebAddress };

/** Where the data come from (Art. 14(2)(f)). Data about the person's behaviour are `observed`, derived data `inferred`. */
export type DataSource =
  | 'dataSubject'
  | 'observed'
  | 'inferred'
  | {
      /** Id of a declared recipient that gives us the data, or a description of the source. */
      readonly from: string | LocalText;
      /** Whether that source is public (Art. 14(2)(f)). */
      readonly publiclyAvailable?: boolean;
    };

/** Whether the person must give the data and what happens if not (Art. 13(2)(e)). There is no default. */
export interface Provision {
  /** What asks it: the law, the contract, entering into one, or nothing (Art. 13(2)(e)). */
  readonly requirement: 'statutory' | 'contractual' | 'toEnterContract' | 'none';
  /** Whether the person is obliged to provide. */
  readonly obliged?: boolean;
  readonly consequence?: LocalText;
}

/** The facts about a use of data that may be given at three places: entry in `for`, field, activity; the nearest wins. */
export interface UseTerms {
  /** How long the data are kept (Art. 5(1)(e), 13(2)(a), 30(1)(f)): `P1Y after customer.end`. */
  readonly retention?: RetentionExpression;
  /** Legal basis (Art. 6(1), 13(1)(c)). */
  readonly legalBasis?: LegalBasisId;
  /** The law behind a legal obligation or public task (Art. 6(3)). */
  readonly law?: LawReference;
  /** The legitimate interest itself (Art. 13(1)(d)), as a noun phrase or an infinitive clause without final period. */
  readonly interest?: LocalText;
  /** Whose interest: ours unless said otherwise. */
  readonly interestOf?: 'controller' | 'thirdParty' | LocalText;
  /** How consent is withdrawn (Art. 7(3)), as an adverbial phrase: "with the link at the bottom of each newsletter". */
  readonly withdraw?: LocalText;
  readonly source?: DataSource;
  readonly provision?: Provision;
  /** Condition for special categories (Art. 9(2)). */
  readonly art9Condition?: Art9Condition;
  /** The law that permits criminal data (Art. 10), a national number (Art. 87), or an Art. 9(2)(b), (g)-(j) condition. */
  readonly specialLaw?: LawReference;
}

/** A recipient of an activity, optionally limited to the categories it may receive. */
export type RecipientUse =
  | string
  | {
      /** Id of the recipient. */
      readonly recipient: string;
      /** Categories it may receive here. */
      readonly categories?: readonly CategoryId[];
      readonly purpose?: LocalText;
    };

/** An automated decision with legal or similar effect (Art. 22; told under Art. 13(2)(f)). */
export interface AutomatedDecision {
  readonly logic?: LocalText;
  readonly significance?: LocalText;
  readonly consequences?: LocalText;
  /** Ground of Art. 22(2): necessary for a contract, authorised by law, explicit consent. */
  readonly ground?: 'contract' | 'law' | 'explicitConsent';
  /** How a person can have a human look at the decision and contest it (Art. 22(3)). */
  readonly humanReview?: LocalText;
}

/** Direct marketing by electronic means (ePrivacy: NL Tw 11.7, BE XII.13 WER). */
export interface Marketing {
  /** Means by which people are approached. */
  readonly channels: readonly ('email' | 'sms' | 'push' | 'telephone' | 'post')[];
  /** Who is approached: existing customers about similar products, or others too. */
  readonly audience?: 'customers' | 'everyone';
  /** How a person stops it, as an adverbial phrase. */
  readonly optOut?: LocalText;
}

/** A processing activity (Art. 30): the unit of the register and of the statement. Declared in code or in the config. */
export interface ActivityDeclaration extends UseTerms {
  /** Stable id, unique in a register: lower-case words joined by hyphens. */
  readonly id: string;
  /** Name in the register and heading in the statement, e.g. "Newsletter". */
  readonly name?: LocalText;
  /** Reader-facing: what happens and why, one or two sentences (Art. 13(1)(c)). */
  readonly description?: LocalText;
  /** Purposes (Art. 13(1)(c), 30(1)(b)); usually one. */
  readonly purpose?: PurposeId | readonly PurposeId[];
  /** Our role. Default `controller`. */
  readonly role?: 'controller' | 'jointController' | 'processor';
  /** Ids of organisations of the config that are controller; default: the only one. */
  readonly controllers?: readonly string[];
  /** Processor: on whose behalf (Art. 30(2)(a)). */
  readonly onBehalfOf?: LocalText;
  /** Processor: categories of processing carried out (Art. 30(2)(b)). */
  readonly processingCategories?: LocalText;
  /** Product that it belongs to; a statement selects by it. */
  readonly product?: string;
  /** Who reads about it; default `public`. A statement selects by it. */
  readonly audiences?: readonly string[];
  /** Whose data (Art. 4(1), 30(1)(c)). */
  readonly dataSubjects?: readonly DataSubjectId[];
  /** Categories processed outside the code (activities declared in the config), or named here rather than on fields. */
  readonly data?: readonly (CategoryId | DataDeclaration)[];
  /** Categories this activity expressly does not collect or keep. A contradiction with an annotation is a finding. */
  readonly notCollected?: readonly CategoryId[];
  /** Where the data are collected. */
  readonly channels?: readonly ('website' | 'app' | 'email' | 'telephone' | 'post' | 'inPerson')[];
  /** Who gets the data (Art. 4(9), 13(1)(e), 30(1)(d)). */
  readonly recipients?: readonly RecipientUse[];
  /** Why the data are kept that long, as a purpose clause: "to find your question back". */
  readonly retentionReason?: LocalText;
  /** Reference or URL of the balancing assessment (legitimate interests). */
  readonly balancingAssessment?: string;
  /** Where consent is recorded (Art. 7(1)). */
  readonly consentRecord?: LocalText;
  /** `none` must be said to be told. */
  readonly automatedDecision?: AutomatedDecision | 'none';
  /** Profiling below the threshold of Art. 22. */
  readonly profiling?: LocalText;
  readonly marketing?: Marketing;
  /** How parental consent is obtained and verified (Art. 8). */
  readonly parentalConsent?: LocalText;
  /** Security measures (Art. 32, 30(1)(g)), beside those of the organisation. */
  readonly measures?: readonly MeasureId[];
  /** Systems that hold the data: for the register alone. */
  readonly systems?: readonly string[];
  /** Persons with access (BE: WVP Art. 9, 10 for genetic, biometric, health, criminal data), by function. */
  readonly accessPersons?: LocalText;
  /** Who in the organisation answers for it, by function. */
  readonly owner?: string;
  /** Data protection impact assessment (Art. 35). */
  readonly dpia?: {
    /** Whether a high risk makes one necessary (Art. 35(1)). */
    readonly required: boolean;
    /** Where it is: reference or URL. */
    readonly reference?: string;
    readonly reason?: LocalText;
  };
  /** ISO dates. */
  readonly status?: {
    readonly start?: IsoDate;
    readonly end?: IsoDate;
    /** Id of the activity before it. */
    readonly replaces?: string;
  };
  /** Art. 13(4) or 14(5): left out of the statement, kept in the register; only with a reason. */
  readonly noticeExemption?: {
    /** The exception (Art. 13(4), 14(5)). */
    readonly ref: '13(4)' | '14(5)(a)' | '14(5)(b)' | '14(5)(c)' | '14(5)(d)';
    /** Why it applies: without a reason it does not. */
    readonly reason?: string;
  };
}

/** A category of data inside an activity declared without code. */
export interface DataDeclaration extends UseTerms {
  /** Category of personal data (Art. 4(1), 14(1)(d), 30(1)(c)). */
  readonly category: CategoryId;
  /** Whose data, when other than those of the activity (Art. 30(1)(c)). */
  readonly dataSubjects?: readonly DataSubjectId[];
  /** The person is a child (Art. 8). */
  readonly child?: boolean;
}
