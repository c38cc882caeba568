export { conflictLines, type MarkWords } from './conflict-marks.js';
export { splitFrame, withFrame } from './frame.js';
export { type Line, readLines, writeLines } from './line.js';
export { matchSequences } from './match-sequences.js';
export { type EditedTexts, mergeEdits } from './merge-edits.js';
