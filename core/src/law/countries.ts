import type { Sourced } from './sources.js';

/** Member states of the EU, and Iceland, Liechtenstein and Norway: ISO 3166-1 alpha-2. */
export const eeaCountries: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Whether data stay within the EEA in that country (Art. 44 GDPR). */
export function isEea(country: string): boolean {
  return eeaCountries.has(country);
}

/** An adequacy decision of the Commission (Art. 45 GDPR). */
export interface AdequacyDecision extends Sourced {
  /** ISO 3166-1 alpha-2; `EPO` is an international organisation. */
  readonly country: string;
  /** `commercial`: commercial organisations only. `dpf`: recipients certified under the EU-US Data Privacy Framework only. */
  readonly scope?: 'commercial' | 'dpf';
}

const listed = { source: 'A13', verified: true } as const;

/** Decisions in force at the date of the law pack; valid on that date, never for good. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  { country: 'AD', ...listed },
  { country: 'AR', ...listed },
  { country: 'BR', source: 'A28', verified: true },
  { country: 'CA', scope: 'commercial', ...listed },
  { country: 'CH', ...listed },
  { country: 'EPO', source: 'memory', verified: false },
  { country: 'FO', ...listed },
  { country: 'GB', source: 'A28', verified: true },
  { country: 'GG', ...listed },
  { country: 'IL', ...listed },
  { country: 'IM', ...listed },
  { country: 'JE', ...listed },
  { country: 'JP', ...listed },
  { country: 'KR', source: 'memory', verified: false },
  { country: 'NZ', ...listed },
  { country: 'US', scope: 'dpf', source: 'A28', verified: true },
  { country: 'UY', ...listed },
];

/** The decision for a country, with its scope. */
export function adequacyOf(country: string): AdequacyDecision | undefined {
  return adequacyDecisions.find((decision) => decision.country === country);
}

/** Whether a decision covers recipients in that country; for the US it covers only certified ones, so this says no. */
export function hasAdequacy(country: string): boolean {
  const decision = adequacyOf(country);
  return decision !== undefined && decision.scope !== 'dpf';
}

/** Whether a decision that was read in a source covers all recipients in that country, with nothing to be looked up first. */
export function isAdequate(country: string): boolean {
  const decision = adequacyOf(country);
  return decision?.verified === true && decision.scope === undefined;
}

/** Age from which a child consents to online services itself (Art. 8(1) GDPR). */
export interface ConsentAge extends Sourced {
  readonly country: string;
  readonly age: number;
}

export const consentAges: readonly ConsentAge[] = [
  { country: 'BE', age: 13, source: 'A21', verified: true },
  { country: 'DE', age: 16, source: 'A21', verified: true },
  { country: 'FR', age: 15, source: 'A21', verified: true },
  { country: 'LU', age: 16, source: 'A21', verified: true },
  { country: 'NL', age: 16, source: 'A21', verified: true },
];

/** Age of digital consent in a country; `undefined` where the law pack has none. */
export function ageOfConsent(country: string): number | undefined {
  return consentAges.find((entry) => entry.country === country)?.age;
}
