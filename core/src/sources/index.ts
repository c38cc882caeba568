import type { SourceDefinition } from './source.js';

import { accountSources } from './accounts/index.js';
import { frameworkSources } from './frameworks/index.js';
import { platformSources } from './platform/index.js';

/** Every value that frameworks, SDKs and the platform document to be personal data. */
export const sources: readonly SourceDefinition[] = [...accountSources, ...frameworkSources, ...platformSources];

export type { SourceDefinition, SourceValue } from './source.js';
