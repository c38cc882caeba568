import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInAnalytics = createFlowRule(
  'no-personal-data-in-analytics',
  'Keep personal data out of analytics and advertising',
);
