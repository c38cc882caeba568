import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInUrls = createFlowRule('no-personal-data-in-urls', 'Keep personal data out of URLs');
