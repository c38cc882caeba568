export { createApp } from './app.js';
export {
  accessLogs,
  contacts,
  pageViews,
  purchases,
  requests,
  sessions,
  subscribers,
  users,
} from './database/tables.js';
export { ErrorReports } from './errors/track-errors.js';
export { deleteExpired } from './retention/delete-expired.js';
export { createServices, type Environment, type Services } from './services.js';
export { hashPassword } from './users/password.js';
