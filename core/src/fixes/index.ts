export { type FixFile, openFixFile, type OpenOptions } from './fix-file.js';
export { type FixTitleId, fixTitles } from './fix-titles.js';
export type * from './fix.js';
export { fixesForFlow } from './flows/fixes-for-flow.js';
export { fixesForField, markAllFields } from './fields/mark-field.js';
