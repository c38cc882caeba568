export { authorities, authorityFor, complaintPageOf, authorityList } from './authorities.js';
export {
  adequacyDecisions,
  adequacyOf,
  ageOfConsent,
  consentAges,
  eeaCountries,
  hasAdequacy,
  isAdequate,
  isEea,
} from './countries.js';
export { guidancePeriods } from './guidance-periods.js';
export { lawPack, staleFrom } from './law-pack.js';
export { lawOf, laws } from './laws.js';
export { sources } from './sources.js';
export { statutoryPeriod, statutoryPeriods } from './statutory-periods.js';
