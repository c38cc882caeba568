import type { Language } from '../../languages/index.js';

import { authorityFor } from '../../law/index.js';
import { link, type Inline } from '../nodes.js';

/** A supervisory authority by its name; a code that the law pack does not know is shown as it stands, and is a finding. */
export function authorityWords(code: string, { tag }: Language): Inline {
  const authority = authorityFor(code);
  if (authority === undefined) return code;
  const name = new Intl.Locale(tag).language === 'nl' ? authority.name.nl : authority.name.en;
  return link(authority.complaint.url, name);
}
