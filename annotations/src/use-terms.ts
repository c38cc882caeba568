import type { CheckRetention } from './check-retention.js';
import type { Art9Condition, LegalBasisId } from './generated/vocabulary.js';
import type { ActivityRef, CategoryRef, DataSubjectRef, RecipientRef } from './references.js';
import type { LocalText } from './text.js';

/** What a provision of law says and where: an entry of the law pack (`NL-AWR-52`), or the name of a law it lacks. */
export type LawReference = string | { readonly name: LocalText; readonly article?: string; readonly url?: string };

/** Where the data come from (Art. 14(2)(f)): the person, observation of behaviour, derivation, or someone else. */
export type DataSource =
  | 'dataSubject'
  | 'observed'
  | 'inferred'
  | {
      /** A declared recipient that gives us the data, or a description of the source. */
      readonly from: RecipientRef | LocalText;
      readonly publiclyAvailable?: boolean;
    };

/** Whether the person must give the data and what happens if not (Art. 13(2)(e)). There is no default. */
export interface Provision {
  readonly requirement: 'statutory' | 'contractual' | 'toEnterContract' | 'none';
  /** Whether the person is obliged to provide. */
  readonly obliged?: boolean;
  readonly consequence?: LocalText;
}

/** The facts of {@link UseTerms} that need no check of their own. Apart, since a compiler repeats what is generic. */
export interface PlainTerms {
  /** Legal basis (Art. 6(1)). */
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

/** Facts about a use of data. They may be given at three places: entry in `for`, field, activity; the nearest wins. */
export interface UseTerms<Retention extends string = string> extends PlainTerms {
  /** Retention expression, checked by {@link CheckRetention}: `P1Y after customer.end`. */
  readonly retention?: CheckRetention<Retention>;
}

/** One use of a field by an activity, with terms of its own. */
export interface FieldUse<Retention extends string = string> extends PlainTerms {
  readonly activity: ActivityRef;
  /** Retention expression, checked by {@link CheckRetention}: `P1Y after customer.end`. */
  readonly retention?: CheckRetention<Retention>;
}

/** An activity that uses data, alone or with terms of its own. */
export type ActivityUse<Retention extends string = string> = ActivityRef | FieldUse<Retention>;

interface PlainFieldOptions extends PlainTerms {
  readonly dataSubjects?: readonly DataSubjectRef[];
  /** The person is a child, whatever the category. */
  readonly child?: boolean;
}

/** What a field may say beside its category. */
export interface FieldOptions<Retention extends string = string> extends PlainFieldOptions {
  /** Retention expression, checked by {@link CheckRetention}: `P1Y after customer.end`. */
  readonly retention?: CheckRetention<Retention>;
  /** Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply. */
  readonly for?: readonly ActivityUse<Retention>[];
}

/** A recipient, optionally limited to the categories it may receive. */
export type RecipientUse =
  | RecipientRef
  | {
      readonly recipient: RecipientRef;
      readonly categories?: readonly CategoryRef[];
      readonly purpose?: LocalText;
    };
