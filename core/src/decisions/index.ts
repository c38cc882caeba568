export { withoutGivenDates } from './given-dates.js';
export type { QuietedFinding } from './quieted-finding.js';
export {
  findingsOfCode,
  type JudgedCode,
  type SettledFindings,
  settleFindings,
  type Settlement,
} from './settle-findings.js';
