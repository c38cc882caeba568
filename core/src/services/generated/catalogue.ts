// Made by `npx tsx --conditions=@verklaar/source scripts/generate-services.ts`.
import type { ServiceDefinition } from '../service.js';

import { mollie } from '../catalogue/mollie.js';

/** Every file of the catalogue, sorted by id. */
export const catalogue: readonly ServiceDefinition[] = [mollie];
