import type { SinkKind } from '../../../facts/flow.js';
import type { ServiceKind } from '../../../services/service.js';

/** Kinds of services that have a rule of their own; the others are recipients and nothing more. */
export const kindOfService: Partial<Record<ServiceKind, SinkKind>> = {
  advertising: 'advertising',
  analytics: 'analytics',
  errorTracking: 'errorTracking',
  logging: 'logs',
  prompts: 'prompts',
};
