import type { CheckRetention } from './check-retention.js';
import type { MeasureId } from './generated/vocabulary.js';
import type { Activity, CategoryRef, DataSubjectRef, PurposeRef } from './references.js';
import type { LocalText } from './text.js';
import type { PlainTerms, RecipientUse, UseTerms } from './use-terms.js';

import { declared } from './declared.js';

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
  readonly channels: readonly ('email' | 'sms' | 'push' | 'telephone' | 'post')[];
  /** Who is approached: existing customers about similar products, or others too. */
  readonly audience?: 'customers' | 'everyone';
  /** How a person stops it, as an adverbial phrase. */
  readonly optOut?: LocalText;
}

/** A category of data inside an activity, named there rather than on a field. */
export interface DataOptions<Retention extends string = string> extends UseTerms<Retention> {
  readonly category: CategoryRef;
  readonly dataSubjects?: readonly DataSubjectRef[];
  readonly child?: boolean;
}

interface PlainActivityOptions extends PlainTerms {
  /** Name in the register and heading in the statement, e.g. "Newsletter". */
  readonly name?: LocalText;
  /** Reader-facing: what happens and why, one or two sentences (Art. 13(1)(c)). */
  readonly description?: LocalText;
  /** Purposes (Art. 13(1)(c), 30(1)(b)); usually one. */
  readonly purpose?: PurposeRef | readonly PurposeRef[];
  /** Our role. Default `controller`. */
  readonly role?: 'controller' | 'jointController' | 'processor';
  /** Ids of organisations of the config that are controller; default: the only one. */
  readonly controllers?: readonly string[];
  /** Processor: on whose behalf (Art. 30(2)(a)). */
  readonly onBehalfOf?: LocalText;
  /** Processor: categories of processing carried out (Art. 30(2)(b)). */
  readonly processingCategories?: LocalText;
  readonly product?: string;
  /** Who reads about it; default `public`. A statement selects by it. */
  readonly audiences?: readonly string[];
  readonly dataSubjects?: readonly DataSubjectRef[];
  /** Categories this activity expressly does not collect or keep. A contradiction with an annotation is a finding. */
  readonly notCollected?: readonly CategoryRef[];
  /** Where the data are collected. */
  readonly channels?: readonly ('website' | 'app' | 'email' | 'telephone' | 'post' | 'inPerson')[];
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
  readonly measures?: readonly MeasureId[];
  readonly systems?: readonly string[];
  /** Persons with access (BE: WVP Art. 9, 10 for genetic, biometric, health, criminal data), by function. */
  readonly accessPersons?: LocalText;
  readonly owner?: string;
  readonly dpia?: { readonly required: boolean; readonly reference?: string; readonly reason?: LocalText };
  /** ISO dates. */
  readonly status?: { readonly start?: string; readonly end?: string; readonly replaces?: string };
  /** Art. 13(4) or 14(5): left out of the statement, kept in the register; only with a reason. */
  readonly noticeExemption?: {
    readonly ref: '13(4)' | '14(5)(a)' | '14(5)(b)' | '14(5)(c)' | '14(5)(d)';
    readonly reason?: string;
  };
}

/** A processing activity (Art. 30): the unit of the register and of the statement. */
export interface ActivityOptions<
  Id extends string = string,
  Retention extends string = string,
> extends PlainActivityOptions {
  /** Stable id, unique in a register: lower-case words joined by hyphens. */
  readonly id: Id;
  /** Retention expression, checked by {@link CheckRetention}: `P1Y after customer.end`. */
  readonly retention?: CheckRetention<Retention>;
  /** Categories named here rather than on fields. */
  readonly data?: readonly (CategoryRef | DataOptions<Retention>)[];
}

/**
 * Declares a processing activity.
 * @returns a frozen value with the id alone, to name in `for`, `ProcessedFor` and `collects`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function activity<Id extends string, Retention extends string>(
  options: ActivityOptions<Id, Retention>,
): Activity<Id> {
  return declared('activity', options.id);
}
