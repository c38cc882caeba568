import { createFlowRule } from './create-flow-rule.js';

export const noPurposeCreep = createFlowRule(
  'no-purpose-creep',
  'Use personal data only for the activities they are declared for',
);
