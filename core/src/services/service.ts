import type { CallPattern } from '../sinks/call-pattern.js';
import type { RecipientRole } from '../vocabulary/ids.js';

/** What a service is for. Some kinds have a rule of their own besides that for recipients. */
export type ServiceKind =
  | 'accounting'
  | 'advertising'
  | 'analytics'
  | 'authentication'
  | 'bookings'
  | 'chat'
  | 'commerce'
  | 'consent'
  | 'content'
  | 'creditCheck'
  | 'crm'
  | 'database'
  | 'delivery'
  | 'errorTracking'
  | 'hosting'
  | 'humanResources'
  | 'identityVerification'
  | 'logging'
  | 'mail'
  | 'maps'
  | 'marketing'
  | 'messaging'
  | 'payment'
  | 'prompts'
  | 'push'
  | 'queue'
  | 'search'
  | 'signing'
  | 'social'
  | 'storage'
  | 'support'
  | 'survey'
  | 'telephony'
  | 'video'
  | 'other';

/**
 * One service of the catalogue: how code that uses it is recognised, and what its makers publish about themselves. One file
 * a service, data only. What `law` says is a proposal: it is asserted only once a declaration in the project takes it over.
 */
export interface ServiceDefinition {
  /** Unique; kebab-case, as people know it: `mollie`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  /** `benelux`: made or headquartered in NL, BE or LU; `eu`: elsewhere in the EEA; absent: outside, or not known. */
  readonly region?: 'benelux' | 'eu';
  readonly recognition: Recognition;
  /** Only with a source; a fact that has none is left out. */
  readonly law?: ServiceLaw;
}

interface Recognition {
  /** npm packages that talk to the service; `@scope/*` for all of a scope. */
  readonly packages?: readonly string[];
  /** Names that its script puts in every page: `gtag`, `fbq`. */
  readonly globals?: readonly string[];
  /** Hosts that data are sent to. `*.example.eu`: all below it; a `*` further on: one label, `sqs.*.example.eu`. Lower case. */
  readonly hosts?: readonly string[];
  /**
   * What it is sent to at a host that another service claims: the host, and the last part of the path. `graph.example.eu/events`
   * is also `graph.example.eu/v2/7/events?at=1`.
   */
  readonly addresses?: readonly string[];
  /** Environment variables that name it, for a hint only: `MOLLIE_API_KEY`. */
  readonly environment?: readonly string[];
  /**
   * Calls that hand data over, with the arguments that leave. Absent: every argument of every call on what the packages
   * export leaves, but for configuration given to constructors and to functions named `init`, `configure`, `create…`.
   */
  readonly calls?: readonly CallPattern[];
}

export interface ServiceLaw {
  /** As the company writes it: `Mollie B.V.`. */
  readonly entity?: string;
  /** ISO 3166-1 alpha-2 of its establishment. */
  readonly country?: string;
  readonly usualRole?: RecipientRole;
  /** URLs. */
  readonly privacyPage?: string;
  readonly agreementPage?: string;
  readonly subProcessorsPage?: string;
  /** Where data are kept or sent, in the company's own words made short, in English. */
  readonly transferNote?: string;
  /** Each fact above is found in one of these. */
  readonly sources: readonly { readonly url: string; readonly read: `${number}-${number}-${number}` }[];
}
