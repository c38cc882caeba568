import { noPersonalDataInAnalytics } from './no-personal-data-in-analytics.js';
import { noPersonalDataInBrowserStorage } from './no-personal-data-in-browser-storage.js';
import { noPersonalDataInErrorTracking } from './no-personal-data-in-error-tracking.js';
import { noPersonalDataInErrors } from './no-personal-data-in-errors.js';
import { noPersonalDataInLogs } from './no-personal-data-in-logs.js';
import { noPersonalDataInPrompts } from './no-personal-data-in-prompts.js';
import { noPersonalDataInUrls } from './no-personal-data-in-urls.js';
import { noPurposeCreep } from './no-purpose-creep.js';
import { noUndeclaredRecipient } from './no-undeclared-recipient.js';
import { noUnlistedCategory } from './no-unlisted-category.js';
import { requireAnnotation } from './require-annotation.js';
import { requireNotpersonalReason } from './require-notpersonal-reason.js';
import { validAnnotation } from './valid-annotation.js';
import { validSuppression } from './valid-suppression.js';

/** Every rule by name. */
export const rules = {
  'no-personal-data-in-analytics': noPersonalDataInAnalytics,
  'no-personal-data-in-browser-storage': noPersonalDataInBrowserStorage,
  'no-personal-data-in-error-tracking': noPersonalDataInErrorTracking,
  'no-personal-data-in-errors': noPersonalDataInErrors,
  'no-personal-data-in-logs': noPersonalDataInLogs,
  'no-personal-data-in-prompts': noPersonalDataInPrompts,
  'no-personal-data-in-urls': noPersonalDataInUrls,
  'no-purpose-creep': noPurposeCreep,
  'no-undeclared-recipient': noUndeclaredRecipient,
  'no-unlisted-category': noUnlistedCategory,
  'require-annotation': requireAnnotation,
  'require-notpersonal-reason': requireNotpersonalReason,
  'valid-annotation': validAnnotation,
  'valid-suppression': validSuppression,
} as const;

export type RuleName = keyof typeof rules;
