import type { Language } from '../../languages/index.js';

import { authorityFor, complaintPageOf } from '../../law/index.js';
import { link, type Inline } from '../nodes.js';

/** A supervisory authority by its name; a code that the law pack does not know is shown as it stands, and is a finding. */
export function authorityWords(code: string, { base }: Language): Inline {
  const authority = authorityFor(code);
  if (authority === undefined) return code;
  return link(complaintPageOf(authority, base).url, authority.name[base]);
}
