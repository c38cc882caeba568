import type { Feature } from '../feature.js';

import { diagnostics } from './diagnostics/diagnostics.js';
import { documents } from './documents/documents.js';

/** Everything the server can do. */
export const features: readonly Feature[] = [diagnostics, documents];
