import type { Config } from '../config/config.js';
import type { Fact } from '../facts/facts.js';
import type { Finding, Severity } from '../facts/finding.js';
import type { Evidence, Span } from '../facts/location.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Register } from '../model/register.js';
import type { CheckInfo } from './check.js';

/** What a check may look at. */
export interface CheckContext {
  readonly register: Register;
  readonly config: Config;
  readonly facts: readonly Fact[];
  /** With exact places; what it says of personal data stands in the register. */
  readonly inventory?: Inventory;
  /** With exact places and ways; who gets what stands in the register. */
  readonly outflow?: Outflow;
}

/** What a check found; its id, and what is not said here, come from the check and from the subject. */
export interface Raised {
  /** JSON pointer by id into the register. */
  readonly subject: string;
  readonly params?: Readonly<Record<string, string>>;
  /** When it weighs otherwise than usual. */
  readonly severity?: Severity;
  /** When it is other than that of the subject. */
  readonly evidence?: readonly Evidence[];
  readonly at?: Span;
}

/** A check: what it says, and, unless its findings are raised where the input is read, how it looks. */
export interface Check {
  readonly info: CheckInfo;
  readonly run?: (context: CheckContext) => readonly Raised[];
}

/** A check as its family writes it, the id being its key. */
export type CheckDefinition = Omit<CheckInfo, 'id'> & Pick<Check, 'run'>;

/** The checks of one family by id. */
export function defineChecks<Id extends string>(
  definitions: Readonly<Record<Id, CheckDefinition>>,
): Readonly<Record<Id, Check>> {
  const entries = Object.entries<CheckDefinition>(definitions).map(([id, { run, ...info }]) => [
    id,
    { info: { id, ...info }, ...(run && { run }) },
  ]);
  return Object.fromEntries(entries) as Record<Id, Check>;
}

/** The findings of one check, without what only the whole run knows: evidence and place of the subject. */
export function runCheck({ info, run }: Check, context: CheckContext): readonly Finding[] {
  if (run === undefined) return [];
  return run(context).map(({ subject, params, severity, evidence, at }) => ({
    id: info.id,
    severity: severity ?? info.severity,
    params: params ?? {},
    subject,
    evidence: evidence ?? [],
    ...(at && { at }),
  }));
}
