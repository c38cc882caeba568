import { createFlowRule } from './create-flow-rule.js';

export const noUnlistedCategory = createFlowRule(
  'no-unlisted-category',
  'Hand a recipient only the categories of personal data it was declared for',
);
