import type { Feature } from '../feature.js';

/** Everything the server can do. */
export const features: readonly Feature[] = [];
