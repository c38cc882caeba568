import type { Wording } from '../facts/wording.js';

import { registerDocument } from './current-approval.js';

/** A document as findings call it. */
export function documentWords(document: string): Wording {
  return document === registerDocument
    ? { en: 'register', nl: 'register' }
    : { en: `statement "${document}"`, nl: `verklaring "${document}"` };
}
