export type { DeclaredProject } from './declared-parts.js';
export { placesOf } from './places-of.js';
export { pointersAt, pointersOfField } from './pointers-at.js';
