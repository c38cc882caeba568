export { type RegisterChange, registerChanges } from './register-change.js';
