import type { RegisterContext } from './register-context.js';

import { parseDuration } from '../../retention/index.js';

/** An ISO 8601 duration in words; one that cannot be read is shown as it was written, and is a finding. */
export function durationWords(duration: string, { language }: RegisterContext): string {
  return parseDuration(duration) === undefined ? duration : language.duration(duration);
}
