import type { PhrasingContent } from 'mdast';

import type { Terms } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

/** A retention in words; one that could not be read is shown as it was written, and is a finding. */
export function retentionWords(
  retention: NonNullable<Terms['retention']>,
  _context: RegisterContext,
): PhrasingContent[] {
  return [{ type: 'inlineCode', value: retention.expression }];
}
