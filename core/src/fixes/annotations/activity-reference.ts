import type { ActivityFact } from '../../facts/facts.js';
import type { FixFile } from '../fix-file.js';
import type { OptionValue } from './add-option.js';

import { quoted } from '../text-style.js';
import { constantOf } from './constant-of.js';

/**
 * How an annotation at an offset names an activity: by its constant where the file imports it or has declared it above, else by
 * its id.
 */
export function activityReference(activity: ActivityFact, offset: number, path: string, file: FixFile): OptionValue {
  const { id } = activity.declaration.value;
  const code = constantOf(activity.evidence, offset, path, file) ?? quoted(id, file.style.quote);
  return { code, comment: id };
}
