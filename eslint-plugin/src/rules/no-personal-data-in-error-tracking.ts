import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInErrorTracking = createFlowRule(
  'no-personal-data-in-error-tracking',
  'Keep personal data out of error tracking',
);
