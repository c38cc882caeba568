import type { SinkDefinition } from '../sink.js';

import { advertisingSinks } from './advertising.js';
import { engagementSinks } from './engagement.js';
import { productAnalyticsSinks } from './product.js';
import { webAnalyticsSinks } from './web.js';

export const analyticsSinks: readonly SinkDefinition[] = [
  ...productAnalyticsSinks,
  ...webAnalyticsSinks,
  ...advertisingSinks,
  ...engagementSinks,
];
