import type { Located } from '../../facts/located.js';
import type { Span } from '../../facts/location.js';

import { parentOf } from './json-pointer.js';

/** Where a part stands: its own place, else that of the nearest part around it; `undefined` when no place is known. */
export function spanOfPart(located: Located<unknown>, pointer: string): Span | undefined {
  let current = pointer;
  while (current !== '' && located.spans[current] === undefined) current = parentOf(current);
  return located.spans[current];
}
