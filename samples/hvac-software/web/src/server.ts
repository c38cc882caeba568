export { renderHomePage, type HomePageOptions } from './home-page.js';
