import type { SettingCondition, SettingPart } from '../../sinks/settings/setting.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { ValueTree } from '../evaluate/value-tree.js';

import { propertyOf } from '../evaluate/property-of.js';
import { unreadableCauses } from '../evaluate/unreadable-causes.js';

/** Whether a value makes the SDK gather; `unreadable`: it cannot be told without running the code. */
export type Verdict = 'no' | 'unreadable' | 'yes';

/** @param value - Absent: the option is not written. */
export function judgeValue(
  condition: Exclude<SettingCondition, { open: unknown }>,
  value: ValueTree | undefined,
): Verdict {
  const isLeftOut = value === undefined || value.type === 'absent';
  if ('absent' in condition) return isLeftOut ? 'yes' : value.type === 'unreadable' ? 'unreadable' : 'no';
  if (isLeftOut) return 'no';
  if (value.type === 'thunk' || isFunction(value)) return 'no';
  if (value.type === 'unreadable') return 'unreadable';
  if ('is' in condition) return yesIf(value.type === 'scalar' && value.value === condition.is);
  if ('matches' in condition) return yesIf(textsIn(value).some((text) => condition.matches.test(text)));
  if (value.type === 'list') return yesIf(value.items.length > 0);
  return yesIf(value.type !== 'scalar' || (value.value !== false && value.value !== null));
}

/** What of an object is open, and the parts of it that cannot be read. */
export function judgeParts(
  parts: readonly SettingPart[],
  value: ValueTree,
): { readonly open: readonly SettingPart[]; readonly unreadable: readonly ValueTree[] } {
  const open: SettingPart[] = [];
  const unreadable: ValueTree[] = [];
  for (const part of parts) {
    const given = [part.key, ...(part.aliases ?? [])]
      .map((key) => propertyOf(value, key))
      .find((found) => found !== undefined && found.type !== 'absent');
    if (given?.type === 'unreadable') unreadable.push(given);
    else if (!isClosed(given)) open.push(part);
  }
  return { open, unreadable };
}

export function categoriesOf(parts: readonly SettingPart[]): readonly CategoryId[] {
  return [...new Set(parts.flatMap(({ gathers }) => gathers))].sort();
}

/** `false`, nothing to choose from, a list of what may pass, or an object whose every part is closed. */
function isClosed(value: ValueTree | undefined): boolean {
  if (value?.type === 'scalar') return value.value === false || value.value === null;
  if (value?.type === 'list') return value.items.length === 0;
  if (value?.type !== 'record') return false;
  if (value.entries.has('allow')) return true;
  return value.entries.size > 1 && [...value.entries.values()].every((part) => isClosed(part));
}

function textsIn(value: ValueTree): readonly string[] {
  const values = value.type === 'list' ? value.items : [value];
  return values.flatMap((item) => (item.type === 'scalar' && typeof item.value === 'string' ? [item.value] : []));
}

/** Functions have sinks of their own: what they return. */
function isFunction(value: ValueTree): boolean {
  return value.type === 'unreadable' && value.reason === unreadableCauses.function.reason;
}

function yesIf(condition: boolean): Verdict {
  return condition ? 'yes' : 'no';
}
