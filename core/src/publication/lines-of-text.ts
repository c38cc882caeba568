import type { PublishedText } from './publication.js';

import { renderFragment } from './fragment.js';
import { readPage } from './read-page.js';

/** What a reader of a published text reads, line by line, as {@link readPage} finds it on any page. */
export function linesOfText(text: PublishedText): readonly string[] {
  return readPage(renderFragment(text, 1))?.texts[0]?.lines ?? [];
}
