export { type Appended, appendEntry } from './append-entry.js';
export { type ReadRecord, readRecord, type RecordProblem } from './read-record.js';
