import type { Config, Contact, Organisation, RightsConfig } from '../config/config.js';
import type {
  AutomatedDecision,
  CollectionPointDeclaration,
  LanguageTag,
  LawReference,
  LocalText,
  Marketing,
  RecipientDeclaration,
  RightsRouteDeclaration,
  TermDeclaration,
  TerminalAccessDeclaration,
  UseTerms,
} from '../declarations/index.js';
import type { Confidence } from '../facts/flow.js';
import type { Evidence } from '../facts/location.js';
import type { Retention } from '../retention/retention.js';
import type { CategoryId, DataSubjectId, MeasureId, PurposeId } from '../vocabulary/ids.js';

/**
 * The register: everything both documents say, as plain data. Lists are sorted by id (or by the declared order where the
 * order carries meaning), so that the same code gives the same bytes. No date nobody declared, no commit, no line number.
 */
export interface Register {
  readonly $schema: string;
  /** Version of this shape; see schema-version.ts. */
  readonly schemaVersion: 1;
  readonly organisations: readonly Organisation[];
  readonly markets: readonly string[];
  /** Languages in which the register is written. */
  readonly registerLanguages?: readonly LanguageTag[];
  readonly activities: readonly Activity[];
  readonly recipients: readonly Recipient[];
  readonly terminalAccess: readonly TerminalAccess[];
  readonly collectionPoints: readonly CollectionPoint[];
  readonly rights: RightsConfig & { readonly routes: readonly RightsRoute[] };
  readonly statements: readonly Statement[];
  /** Own terms used anywhere, by kind. */
  readonly terms: {
    readonly categories: readonly TermDeclaration[];
    readonly dataSubjects: readonly TermDeclaration[];
    readonly purposes: readonly TermDeclaration[];
    readonly events: readonly TermDeclaration[];
    readonly states: readonly TermDeclaration[];
  };
  readonly security: {
    readonly measures: readonly MeasureId[];
    readonly contact?: Contact;
    readonly instructions?: LocalText;
    readonly breachNotice?: true;
  };
  readonly cookies: { readonly policyUrl?: string; readonly settings?: LocalText };
  readonly assertions: Assertions;
  readonly laws: Readonly<Record<string, LawReference>>;
  readonly observed?: Observed;
}

/** What the organisation declares not to happen, or in general. Absent = not declared = not told. */
export type Assertions = Pick<
  Config,
  | 'automatedDecisions'
  | 'changes'
  | 'children'
  | 'codesOfConduct'
  | 'externalLinks'
  | 'otherDisclosure'
  | 'processorsBound'
  | 'specialCategories'
  | 'thirdPartyMarketing'
  | 'transfers'
>;

/** The terms under which a use of data stands: the nearest declaration of each wins, never merged. */
export interface Terms extends Omit<UseTerms, 'retention'> {
  readonly retention?: { readonly expression: string; readonly parsed?: Retention };
}

/** One category of data, about certain persons, inside one activity, under one set of terms. */
export interface DataUse {
  readonly category: CategoryId;
  /** Those of the field or its owners, else those the activity declares; empty: nobody said. */
  readonly dataSubjects: readonly DataSubjectId[];
  readonly child?: boolean;
  /** Only what differs from the activity's own terms: an override is shown, never merged. */
  readonly overrides: Terms;
  readonly evidence: readonly Evidence[];
}

/** A recipient of an activity; `categories` absent = no limit declared. */
export interface RecipientLink {
  readonly recipient: string;
  readonly categories?: readonly CategoryId[];
  readonly purpose?: LocalText;
  readonly evidence: readonly Evidence[];
}

export interface Activity extends Terms {
  readonly id: string;
  /** `false`: named by an annotation, declared nowhere; the pseudo-activity `to-be-assigned` gathers fields without one. */
  readonly declared: boolean;
  readonly name?: LocalText;
  readonly description?: LocalText;
  readonly purposes: readonly PurposeId[];
  readonly role: 'controller' | 'jointController' | 'processor';
  /** Ids of organisations: the controllers, or for `processor` those that process. Empty: nobody said which of several. */
  readonly controllers: readonly string[];
  readonly onBehalfOf?: LocalText;
  readonly processingCategories?: LocalText;
  readonly product?: string;
  readonly audiences: readonly string[];
  readonly dataSubjects: readonly DataSubjectId[];
  readonly data: readonly DataUse[];
  readonly notCollected: readonly CategoryId[];
  readonly channels: readonly string[];
  readonly recipients: readonly RecipientLink[];
  readonly retentionReason?: LocalText;
  readonly balancingAssessment?: string;
  readonly consentRecord?: LocalText;
  readonly automatedDecision?: AutomatedDecision | 'none';
  readonly profiling?: LocalText;
  readonly marketing?: Marketing;
  readonly parentalConsent?: LocalText;
  /** The activity's own; the register adds those of the organisation. */
  readonly measures: readonly MeasureId[];
  readonly systems: readonly string[];
  readonly accessPersons?: LocalText;
  readonly owner?: string;
  readonly dpia?: { readonly required: boolean; readonly reference?: string; readonly reason?: LocalText };
  readonly status?: { readonly start?: string; readonly end?: string; readonly replaces?: string };
  readonly noticeExemption?: { readonly ref: string; readonly reason?: string };
  readonly evidence: readonly Evidence[];
}

export type Recipient = RecipientDeclaration & {
  readonly declared: boolean;
  readonly observed?: ObservedReceipt;
  readonly evidence: readonly Evidence[];
};
export type TerminalAccess = TerminalAccessDeclaration & {
  /** `false`: seen in the code, declared nowhere. */
  readonly declared?: false;
  readonly observed?: ObservedAccess;
  readonly evidence: readonly Evidence[];
};
export type CollectionPoint = CollectionPointDeclaration & { readonly evidence: readonly Evidence[] };
export type RightsRoute = RightsRouteDeclaration & { readonly evidence: readonly Evidence[] };

/** What code does with a key on the visitor's device. */
export interface ObservedAccess {
  readonly access: readonly ('read' | 'remove' | 'write')[];
  /** How long it stays, as far as the code says: ISO 8601 durations or `session`. */
  readonly lifetimes: readonly string[];
  /** Conditions that speak of consent, when the code writes it nowhere without one. */
  readonly gates: readonly string[];
}

/** What code was seen to hand to a recipient, or to gather for it. Absent: no code was seen that reaches it. */
export interface ObservedReceipt {
  /** Sorted by category; empty: code talks to it, and was not seen to tell it personal data. */
  readonly categories: readonly ObservedCategory[];
  /** Where it gets data of a person of which nobody said the kind. */
  readonly unsorted?: readonly Evidence[];
  /** Every place that talks to it. */
  readonly evidence: readonly Evidence[];
}

/** A category that a recipient was seen to get. */
export interface ObservedCategory {
  readonly category: CategoryId;
  /** The firmest of all: `inferred` was judged by names alone, and nobody said it. */
  readonly confidence: Confidence;
  /** Nowhere otherwise than hashed, masked or encrypted. */
  readonly pseudonymised?: true;
  readonly evidence: readonly Evidence[];
}

/** A third party that code talks to and nobody declared. */
export type ObservedThirdParty = ObservedReceipt & {
  /** Of the services catalogue, else the host or package: `brevo`, `api.example.eu`. */
  readonly id: string;
  /** As people know it. */
  readonly name?: string;
};

/**
 * What the code was seen to do with personal data, beside what is declared. What is not here was not seen, which proves
 * nothing. Absent: the code was not looked at for it.
 */
export interface Observed {
  readonly collections: readonly ObservedCollection[];
  readonly stores: readonly ObservedStore[];
  /** Sorted by id. Absent: the code was not looked at for it. */
  readonly thirdParties?: readonly ObservedThirdParty[];
}

/** A route, form or action through which people hand in personal data. */
export interface ObservedCollection {
  /** `POST /customers`, or the file and name of a form that goes nowhere readable: `src/sign-up.tsx#SignUp`. */
  readonly id: string;
  readonly by: readonly ('form' | 'route' | 'serverAction')[];
  /** Ids of the collection points that stand for it; empty: none was declared. */
  readonly declaredAs: readonly string[];
  readonly fields: readonly ObservedField[];
  readonly evidence: readonly Evidence[];
}

export interface ObservedField {
  readonly name: string;
  readonly required: boolean;
  /** Of an annotation, else inferred from the name. */
  readonly category?: CategoryId;
  /** Free text or an upload. */
  readonly free?: true;
}

/** A table, entity or collection with personal data, and the code that deletes from it. */
export interface ObservedStore {
  /** Entity as the code names it: `Customer`, `orders`. */
  readonly id: string;
  /** Evidence of the annotated fields that are kept in it. */
  readonly fields: readonly Evidence[];
  readonly deletions: readonly ObservedDeletion[];
  readonly evidence: readonly Evidence[];
}

export interface ObservedDeletion {
  readonly by: 'call' | 'schedule' | 'softDelete' | 'ttl';
  /** ISO 8601 duration after which; absent: not readable. */
  readonly after?: string;
  /** Name of the moment it counts from, as the code names it. */
  readonly counted?: string;
  /** Only of what meets other conditions too. */
  readonly partial?: true;
  readonly evidence: readonly Evidence[];
}

/** A statement resolved: defaults filled in, one entry per document to write. */
export interface Statement {
  readonly id: string;
  readonly languages: readonly LanguageTag[];
  readonly form?: 'formal' | 'informal';
  readonly controller: string;
  readonly products: readonly string[];
  readonly audiences: readonly string[];
  readonly effectiveFrom?: string;
  readonly url?: string;
  readonly scope?: LocalText;
  readonly place?: string;
}
