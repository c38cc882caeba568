export { authorities, authorityFor, type Authority, type ComplaintPage } from './authorities.js';
export {
  adequacyDecisions,
  adequacyOf,
  ageOfConsent,
  consentAges,
  eeaCountries,
  hasAdequacy,
  isEea,
  type AdequacyDecision,
  type ConsentAge,
} from './countries.js';
export { guidancePeriods, type GuidancePeriod } from './guidance-periods.js';
export { lawPack, type RegisterThreshold } from './law-pack.js';
export type { Law, LawText, StatutoryPeriod } from './law.js';
export { lawOf, laws } from './laws.js';
export { sources, type Source, type SourceCode, type Sourced } from './sources.js';
export { statutoryPeriod, statutoryPeriods } from './statutory-periods.js';
