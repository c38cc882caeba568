export { createApp } from './app.js';
export { openDatabase, type Database } from './database/open-database.js';
export { deleteExpired } from './retention/delete-expired.js';
export { createServices, type Environment, type Services } from './services.js';
