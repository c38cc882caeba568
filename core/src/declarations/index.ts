export type * from './activity.js';
export type * from './collection-point.js';
export type * from './device-access.js';
export type * from './field.js';
export type * from './recipient.js';
export type * from './terms.js';
export type * from './text.js';
export type * from './value-forms.js';
