import { plugin } from './plugin.js';

// ESLint takes a plugin as one object, and its own documents import plugins by default.
// eslint-disable-next-line no-restricted-exports
export default plugin;
