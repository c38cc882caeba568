import { createFlowRule } from './create-flow-rule.js';

export const noUndeclaredRecipient = createFlowRule(
  'no-undeclared-recipient',
  'Hand personal data to no third party that nobody declared',
);
