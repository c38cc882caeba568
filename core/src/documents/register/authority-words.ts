import type { Inline } from '../nodes.js';
import type { RegisterContext } from './register-context.js';

/** A supervisory authority by its name; a code that the law pack does not know is shown as it stands. */
export function authorityWords(code: string, _context: RegisterContext): Inline {
  return code;
}
