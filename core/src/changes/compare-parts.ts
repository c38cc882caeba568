import type { Difference } from './difference.js';

import { sameData } from '../model/canonical-json.js';
import { unique } from '../model/ordering.js';
import { pointer } from '../model/pointer.js';

/** Compares one part of two registers; `undefined` is a part that is not there. */
export type Compare = (path: readonly string[], before: unknown, after: unknown) => readonly Difference[];

/** A part that is taken as a whole: a word, a text in several languages, a list without order. */
const asValue: Compare = (path, before, after) => {
  if (sameData(inOrder(before), inOrder(after))) return [];
  const subject = pointer(...path);
  if (before === undefined) return [{ kind: 'added', subject, after }];
  if (after === undefined) return [{ kind: 'removed', subject, before }];
  return [{ kind: 'changed', subject, before, after }];
};

/** Nothing of a part is a change: it tells where something stands, not what is done. */
export const ignored: Compare = () => [];

/** A part of named properties; those not named in `known` are taken as a whole, so that none is ever left out. */
export function byProperty(known: Readonly<Record<string, Compare>> = {}): Compare {
  return (path, before, after) => {
    if (!isRecord(before) || !isRecord(after)) return asValue(path, before, after);
    return unique([...Object.keys(before), ...Object.keys(after)]).flatMap((key) => {
      const compare = Object.hasOwn(known, key) ? known[key] : undefined;
      return (compare ?? asValue)([...path, key], own(before, key), own(after, key));
    });
  };
}

/** A list whose entries are known by a property. Entries that share one are taken together, as a whole. */
export function byKey(key: string, compareEntry: Compare): Compare {
  return (path, before, after) => {
    const [old, now] = [entriesBy(key, before), entriesBy(key, after)];
    return unique([...old.keys(), ...now.keys()]).flatMap((name) => {
      const [had, has] = [old.get(name), now.get(name)];
      const compare = had?.length === 1 && has?.length === 1 ? compareEntry : asValue;
      return compare([...path, name], alone(had), alone(has));
    });
  };
}

function entriesBy(key: string, list: unknown): ReadonlyMap<string, readonly unknown[]> {
  const entries = new Map<string, unknown[]>();
  for (const entry of Array.isArray(list) ? (list as readonly unknown[]) : []) {
    const name = isRecord(entry) ? own(entry, key) : undefined;
    const group = typeof name === 'string' ? name : '';
    entries.set(group, [...(entries.get(group) ?? []), entry]);
  }
  return entries;
}

function alone(entries: readonly unknown[] | undefined): unknown {
  return entries?.length === 1 ? entries[0] : entries;
}

/** Lists of words carry no order of their own. */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list = value as readonly unknown[];
  return list.every((item) => typeof item === 'string') ? [...list].sort() : list;
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
