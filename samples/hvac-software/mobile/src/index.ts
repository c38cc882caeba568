export { AppSession, installationIdIn, type SecureStore } from './app-session.js';
export { Client } from './client.js';
