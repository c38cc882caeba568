export { type AcceptedFinding, type AppliedBaseline, applyBaseline } from './apply-baseline.js';
export type { Baseline, BaselineEntry } from './baseline.js';
export { type ParsedBaseline, parseBaseline } from './parse-baseline.js';
export { staleFindings } from './stale-findings.js';
export { serialiseBaseline, updateBaseline, type UpdatedBaseline } from './update-baseline.js';
