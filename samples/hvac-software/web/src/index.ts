export { rememberUser, reportErrors } from './report-errors.js';
