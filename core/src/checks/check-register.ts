import type { Config } from '../config/config.js';
import type { Fact } from '../facts/facts.js';
import type { Finding, Severity } from '../facts/finding.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Register } from '../model/register.js';

import { canonicalJson } from '../model/canonical-json.js';
import { uniteEvidence } from '../model/evidence.js';
import { sortBy } from '../model/ordering.js';
import { allChecks } from './check-catalogue.js';
import { type Check, runCheck } from './define-checks.js';
import { createSubjectLocator } from './locate-subject.js';

const order: Readonly<Record<Severity, string>> = { error: '0', warning: '1', info: '2' };

/** Findings sorted by severity, id, subject and values: the same facts give the same list. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return sortBy(
    findings,
    (finding) => order[finding.severity],
    (finding) => finding.id,
    (finding) => finding.subject,
    textOf,
  );
}

const texts = new WeakMap<Finding, string>();

/** A finding never changes, and is compared with many others. */
function textOf(finding: Finding): string {
  let text = texts.get(finding);
  if (text === undefined) {
    text = canonicalJson(finding);
    texts.set(finding, text);
  }
  return text;
}

/** Findings that say the same of the same subject become one, with the evidence of all. */
function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { id, subject, severity, params } = finding;
    const key = canonicalJson({ id, subject, severity, params });
    const twin = merged.get(key);
    merged.set(key, { ...(twin ?? finding), evidence: uniteEvidence(twin?.evidence ?? [], finding.evidence) });
  }
  return [...merged.values()];
}

/**
 * Judges a register: what is missing, what contradicts, what reads badly. Findings about reading the input (annotations,
 * config) come from where it is read. No finding means only that these checks found nothing.
 * @param options - the config, and the facts, the inventory and the outflow the register was built from, for the places of findings.
 */
export function checkRegister(
  register: Register,
  options: {
    readonly config: Config;
    readonly facts: readonly Fact[];
    readonly inventory?: Inventory;
    readonly outflow?: Outflow;
  },
): readonly Finding[] {
  const locator = createSubjectLocator(register, options.facts, options);
  const checks: readonly Check[] = Object.values(allChecks);
  const findings = checks
    .flatMap((check) => runCheck(check, { register, ...options }))
    .map((finding): Finding => {
      const evidence = finding.evidence.length > 0 ? finding.evidence : locator.evidenceOf(finding.subject);
      const at = finding.at ?? locator.placeOf(finding.subject, evidence);
      return { ...finding, evidence, ...(at && { at }) };
    });
  return sortFindings(mergeFindings(findings));
}
