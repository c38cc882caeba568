export { compareRegisters } from './compare-registers.js';
export type { Difference } from './difference.js';
export { type RegisterChange, registerChanges } from './register-change.js';
