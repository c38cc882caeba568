import type { Located } from '../facts/located.js';
import type { Span } from '../facts/location.js';

/** Where a part of a located value stands: its own place, else that of the nearest part around it. */
export function spanAt(located: Located<unknown>, part: string): Span | undefined {
  for (let current = part; ; current = current.slice(0, current.lastIndexOf('/'))) {
    const span = located.spans[current];
    if (span !== undefined || current === '') return span;
  }
}
