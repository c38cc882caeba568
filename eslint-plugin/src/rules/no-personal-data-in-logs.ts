import { createFlowRule } from './create-flow-rule.js';

export const noPersonalDataInLogs = createFlowRule('no-personal-data-in-logs', 'Keep personal data out of logs');
