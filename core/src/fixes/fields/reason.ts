import { isEmptyReason } from '../../checks/index.js';

/** Whether words explain something to whoever reads the code next. */
export function isReason(words: string, field = ''): boolean {
  return /\p{L}/u.test(words) && !isEmptyReason(words, field);
}
