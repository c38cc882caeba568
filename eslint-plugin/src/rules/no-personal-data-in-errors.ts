import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInErrors = createFlowRule(
  'no-personal-data-in-errors',
  'Keep personal data out of the messages of errors',
);
