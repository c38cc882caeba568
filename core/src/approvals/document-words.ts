import type { Wording } from '../facts/wording.js';

import { registerDocument } from './current-approval.js';

/** A document as findings call it. */
export function documentWords(document: string): Wording {
  return document === registerDocument
    ? { en: 'the register', nl: 'het register' }
    : { en: `statement "${document}"`, nl: `verklaring "${document}"` };
}
