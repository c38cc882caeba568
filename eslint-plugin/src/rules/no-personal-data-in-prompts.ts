import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInPrompts = createFlowRule(
  'no-personal-data-in-prompts',
  'Keep personal data out of prompts of language models',
);
