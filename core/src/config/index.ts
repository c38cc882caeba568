export type * from './config.js';
export type * from './flows-config.js';
export { flowsSchema } from './flows-schema.js';
export { factsOfConfig } from './facts-of-config.js';
export { type ParsedConfig, parseConfig } from './parse-config.js';
