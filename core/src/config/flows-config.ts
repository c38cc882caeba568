import type { SinkKind } from '../facts/flow.js';
import type { ServiceDefinition, ServiceKind } from '../services/service.js';
import type { SinkDefinition } from '../sinks/sink.js';

/** Kinds of places where data arrive and that have a rule. */
export type ReportedSinkKind = Exclude<SinkKind, 'files'>;

/** A service that the catalogue lacks, and how code that uses it is recognised. */
export interface OwnService {
  /** Unique; kebab-case: `parcel-post`. Goes before a service of the catalogue with the same packages or hosts. */
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly recognition: ServiceDefinition['recognition'];
}

/** How the ways of personal data through the code are followed and judged. The same names as in the options of ESLint. */
export interface FlowsConfig {
  /** Whether data that are known by their name alone count; default `report`. */
  readonly infer?: 'off' | 'report';
  /** Kinds of sinks where an id of a person, and nothing else about them, is reported; default none. */
  readonly ids?: readonly ReportedSinkKind[];
  /**
   * Kinds of sinks where hashed, masked or encrypted data are reported; default `analytics`, `advertising`, `prompts` and
   * `recipient`.
   */
  readonly pseudonymised?: readonly ReportedSinkKind[];
  /** Whether flows in test files (`*.test.*`, `*.stories.*`, `__tests__/` and their kin) are reported; default `quiet`. */
  readonly tests?: 'quiet' | 'report';
  /** Functions that remove the person: a name, or `file#name`. */
  readonly sanitisers?: readonly string[];
  /** Hosts of one's own, beside the websites of the organisations; `*.example.eu` for all below. */
  readonly ownHosts?: readonly string[];
  /** Libraries and globals of one's own through which data leave. */
  readonly sinks?: readonly SinkDefinition[];
  /** Services that the catalogue lacks. */
  readonly services?: readonly OwnService[];
}
