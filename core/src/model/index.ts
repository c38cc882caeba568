export { buildRegister } from './build-register.js';
export { unassignedActivity } from './data-uses.js';
export { pointer } from './pointer.js';
export type * from './register.js';
export { selectActivities } from './select-activities.js';
export { serialiseRegister } from './serialise-register.js';
