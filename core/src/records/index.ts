export { type Appended, appendEntry } from './append-entry.js';
export { readRecord, type RecordProblem } from './read-record.js';
