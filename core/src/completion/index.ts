export { type Candidate, candidatesAt } from './candidates.js';
export { describeRetention, type RetentionInWords } from './describe-retention.js';
export { describeTerm, type LabelLanguage, type TermAspect, type TermDescription } from './describe-term.js';
export { type KnownTerms, knownTermsOf, nothingKnown } from './known-terms.js';
export type { TermPlace } from './place.js';
export { placeAt } from './place-at.js';
export { slotOf, type TermSort } from './slot.js';
export { placeInConfig } from './place-in-config.js';
export { sayKey } from './say-key.js';
