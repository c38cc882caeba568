export type * from './facts.js';
export type * from './finding.js';
export type * from './flow.js';
export type * from './located.js';
export type * from './location.js';
export type * from './observation.js';
export type * from './undecided-field.js';
export type { Wording } from './wording.js';
