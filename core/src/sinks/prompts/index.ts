import type { SinkDefinition } from '../sink.js';

import { promptFrameworkSinks } from './frameworks.js';
import { hostedModelSinks } from './hosted-models.js';
import { largeModelSinks } from './large-models.js';

/** Language models and their like. */
export const promptSinks: readonly SinkDefinition[] = [
  ...largeModelSinks,
  ...hostedModelSinks,
  ...promptFrameworkSinks,
];
