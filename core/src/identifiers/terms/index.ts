import type { TermGroup } from '../term.js';

import { accountTerms } from './account.js';
import { communicationTerms } from './communication.js';
import { contactTerms } from './contact.js';
import { deviceTerms } from './device.js';
import { identityTerms } from './identity.js';
import { paymentTerms } from './payment.js';
import { sensitiveTerms } from './sensitive.js';

/** All terms; where two groups know the same one, the earlier that fits counts. */
export const termGroups: readonly TermGroup[] = [
  ...sensitiveTerms,
  ...identityTerms,
  ...contactTerms,
  ...paymentTerms,
  ...deviceTerms,
  ...accountTerms,
  ...communicationTerms,
];
