export { renderHomePage, type HomePageOptions } from './home-page.js';
export { rememberUser, reportErrors } from './report-errors.js';
