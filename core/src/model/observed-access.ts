import type { DeviceAccess } from '../facts/observation.js';
import type { ObservedAccess, Recipient, TerminalAccess } from './register.js';

import { uniteEvidence } from './evidence.js';
import { compareText, sortBy, unique } from './ordering.js';

/**
 * Declared keys with what the code does with them, and keys that the code uses and nobody declared. A key that is only
 * removed is no access: it clears up after another version or site. A key that cannot be read is not in the register.
 */
export function withObservedAccess(
  declared: readonly TerminalAccess[],
  recipients: readonly Recipient[],
  seen: readonly DeviceAccess[],
): readonly TerminalAccess[] {
  const groups = groupBy(seen, (access) => keyOf(access, declared, recipients));
  const known = declared.map((entry): TerminalAccess => {
    const group = groups.get(entry.key);
    return group === undefined
      ? entry
      : { ...entry, observed: observedOf(group), evidence: uniteEvidence(entry.evidence, evidenceOf(group)) };
  });
  const names = new Set(declared.map(({ key }) => key));
  const undeclared = [...groups]
    .filter(([key, group]) => !names.has(key) && group.some(({ access }) => access !== 'remove'))
    .map(([key, group]): TerminalAccess => {
      const kinds = unique(group.map(({ store }) => store));
      const [kind] = kinds;
      return {
        key,
        ...(kind !== undefined && kinds.length === 1 && { kind }),
        declared: false,
        observed: observedOf(group),
        evidence: uniteEvidence(evidenceOf(group)),
      };
    });
  return sortBy([...known, ...undeclared], ({ key }) => key);
}

/** The key an access belongs to: a declared one that covers it, else its own; for an SDK without a key its service. */
function keyOf(
  { key, service, store }: DeviceAccess,
  declared: readonly TerminalAccess[],
  recipients: readonly Recipient[],
): string | undefined {
  if (key !== undefined) return declared.find((entry) => covers(entry.key, key))?.key ?? key;
  if (service === undefined || store !== 'sdk') return undefined;
  const ids = new Set(recipients.filter((recipient) => recipient.service === service).map(({ id }) => id));
  return declared.find((entry) => entry.key === service || entry.recipients?.some((id) => ids.has(id)))?.key ?? service;
}

/** `_ga*` covers `_ga` and `_ga_1`; `*` in what was seen stands for a part that only running the code would tell. */
export function covers(pattern: string, key: string): boolean {
  if (pattern === key) return true;
  const parts = pattern.split('*');
  if (parts.length === 1) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (key.startsWith(part) ? 0 : -1) : key.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  return last === '' || key.endsWith(last);
}

function observedOf(group: readonly DeviceAccess[]): ObservedAccess {
  const writes = group.filter(({ access }) => access === 'write');
  const isGated = writes.length > 0 && writes.every(({ gate }) => gate !== undefined);
  return {
    access: sorted(group.map(({ access }) => access)),
    lifetimes: sorted(group.flatMap(({ lifetime }) => lifetime ?? [])),
    gates: isGated ? sorted(writes.flatMap(({ gate }) => gate ?? [])) : [],
  };
}

function evidenceOf(group: readonly DeviceAccess[]) {
  return group.map(({ evidence }) => evidence);
}

function sorted<T extends string>(items: readonly T[]): readonly T[] {
  return [...unique(items)].sort(compareText);
}

function groupBy<T>(
  items: readonly T[],
  keyOfItem: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
