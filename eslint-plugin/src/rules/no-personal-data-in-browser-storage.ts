import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInBrowserStorage = createFlowRule(
  'no-personal-data-in-browser-storage',
  'Keep personal data out of cookies, web storage and tokens',
);
